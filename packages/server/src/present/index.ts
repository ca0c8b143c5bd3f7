export * from './for-role.ts';
export * from './shapes/index.ts';
