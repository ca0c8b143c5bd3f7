export * from './commands.ts';
export { lawMap } from './law-map.ts';
export { InputError } from './read.ts';
export * from './rules.ts';
