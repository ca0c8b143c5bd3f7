// What measures the reader: labelled passages and their scores. Not part of the engine that readers ship.
export * from './labels.ts';
export { type Score, scorePassages } from './score.ts';
