export * from './problem.ts';
export * from './problem-types.ts';
