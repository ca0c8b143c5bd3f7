export * from './assertion.ts';
export * from './concepts.ts';
export * from './read.ts';
export type { Section } from './speaker.ts';
export * from './regions.ts';
