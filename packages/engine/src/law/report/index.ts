export * from './commands.ts';
export { InputError } from './read.ts';
export * from './rules.ts';
