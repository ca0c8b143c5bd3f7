export * from './job.ts';
export { Worker } from './worker.ts';
