export * from './problems/index.ts';
export * from './text/index.ts';
export type * from './letter/letter.ts';
export * from './letter/write/index.ts';
