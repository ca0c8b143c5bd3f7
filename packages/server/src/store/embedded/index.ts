export { systemBinaries } from './binaries.ts';
export * from './embedded.ts';
