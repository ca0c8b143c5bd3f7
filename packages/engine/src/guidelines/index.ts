export type * from './citation.ts';
export { readGuidelineLine } from './line.ts';
