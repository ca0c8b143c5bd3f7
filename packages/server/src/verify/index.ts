export * from './verify-case.ts';
export * from './verify-store.ts';
