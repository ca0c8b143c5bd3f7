export type * from './citation.ts';
export * from './editions.ts';
export * from './explain.ts';
export * from './in-text.ts';
export { readGuidelineLine } from './line.ts';
export * from './page-ranges.ts';
export * from './read-citation.ts';
export * from './regions.ts';
export * from './visit-caps.ts';
