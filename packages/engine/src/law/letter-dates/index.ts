export * from './letter-dates.ts';
