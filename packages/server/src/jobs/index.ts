export * from './job.ts';
export { Worker, type WorkerOptions } from './worker.ts';
