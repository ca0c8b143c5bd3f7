export * from './day.ts';
export * from './instant.ts';
export * from './months.ts';
export * from './say.ts';
export * from './weekday.ts';
