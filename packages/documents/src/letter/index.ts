export * from './formats.ts';
export { readLetterJson } from './json/read-letter-json.ts';
export { LetterWriter, writeLetter, type WriteOptions } from './write-letter.ts';
