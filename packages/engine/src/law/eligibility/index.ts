export type * from './application.ts';
export * from './consolidation.ts';
export { type DuplicateFound, duplicatesOf } from './duplicates.ts';
export { eligibility } from './eligibility.ts';
export * from './filing.ts';
export type * from './result.ts';
