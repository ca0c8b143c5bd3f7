export { checks } from './all.ts';
export type { Check } from './check.ts';
export type { Finding, Quote, Severity } from './finding.ts';
export { runChecks } from './run.ts';
