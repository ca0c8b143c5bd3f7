export * from './problem-error.ts';
export * from './status.ts';
