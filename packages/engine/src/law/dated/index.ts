export * from './version.ts';
export * from './warning.ts';
