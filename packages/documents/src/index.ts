export * from './read/index.ts';
export * from './letter/index.ts';
export * from './notice/index.ts';
