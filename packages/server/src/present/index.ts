export * from './for-role.ts';
