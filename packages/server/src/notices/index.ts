export { noticeJobs, type NoticeParts } from './jobs.ts';
export { type Mail, type Mailer, mailerFromEnvironment, smtpMailer } from './mailer.ts';
export { readOffice } from './office.ts';
