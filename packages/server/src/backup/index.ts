export { backup, type BackedUp } from './backup.ts';
export type { Manifest } from './manifest.ts';
export { runBackup, runRestore, runVerify } from './run.ts';
export { restore } from './restore.ts';
