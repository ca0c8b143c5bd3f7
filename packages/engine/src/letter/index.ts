export type * from './letter.ts';
export type * from './reading.ts';
export * from './read/index.ts';
export * from './write/index.ts';
