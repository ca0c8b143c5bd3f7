export * from './calendar.ts';
export * from './count.ts';
export * from './holidays.ts';
export * from './service.ts';
