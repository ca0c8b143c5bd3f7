export * from './read-letter.ts';
