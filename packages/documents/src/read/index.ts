export * from './document-text.ts';
export { defaultLimits, type ReadLimits } from './limits.ts';
export { placesOf } from './places.ts';
export { readDocument } from './read-document.ts';
