export { noticeJobs, type NoticeParts } from './jobs.ts';
export { mailerFromEnvironment, smtpMailer } from './mailer.ts';
export { readOffice } from './office.ts';
