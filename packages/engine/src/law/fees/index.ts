export * from './fee.ts';
export * from './penalty.ts';
