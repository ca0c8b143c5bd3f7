export * from './day-counts.ts';
export * from './drafts.ts';
export { findingsIn, letterOf } from './letter-checks.ts';
export * from './letter-file.ts';
export { mustAgree } from './whole.ts';
