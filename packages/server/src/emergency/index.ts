export * from './access.ts';
export { emergencyNoticeJob } from './notice-job.ts';
