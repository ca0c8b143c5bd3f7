export * from './assertion.ts';
export { assertionsToHtml, type PageFinding } from './assertion-page.ts';
export * from './assertion-table.ts';
export * from './concepts.ts';
export * from './labels.ts';
export * from './read.ts';
export * from './regions.ts';
export * from './score.ts';
export type { Section } from './speaker.ts';
