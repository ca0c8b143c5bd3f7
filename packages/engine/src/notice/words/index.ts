export * from './cite.ts';
export * from './fill.ts';
export * from './locale.ts';
export * from './rules.ts';
export * from './say.ts';
