export { noticeJobs } from './jobs.ts';
export { mailerFromEnvironment, smtpMailer } from './mailer.ts';
export { readOffice } from './office.ts';
export type { NoticeParts } from './parts.ts';
