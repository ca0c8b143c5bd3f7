export { type FreeDay, holidaysOf } from './calendars/index.ts';
export * from './clocks/index.ts';
export * from './eligibility/index.ts';
export * from './fees/index.ts';
export * from './letter-dates/index.ts';
export * from './report/index.ts';
export * from './standards/index.ts';
