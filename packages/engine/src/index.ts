export * from './problems/index.ts';
export * from './text/index.ts';
export * from './letter/index.ts';
