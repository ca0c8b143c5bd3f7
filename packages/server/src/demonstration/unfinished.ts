import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DemonstrationPerson } from './people.ts';
import type { ServerRole } from '../store/index.ts';

/**
 * A demonstration that is wanted and has not ended. It lies in the data folder while it is being made, so that the next start
 * goes on with it. It holds passwords: only the owner of the folder can read it.
 */
export interface Unfinished {
  /** The instant from which the clock is turned back; the same at every start. */
  readonly now: string;
  /** Null until the accounts are entered. */
  readonly cast: readonly (readonly [ServerRole, DemonstrationPerson])[] | null;
  /** Case numbers of the stories that have been played to their end. */
  readonly played: Readonly<Record<string, string>>;
}

const fileOf = (dataFolder: string): string => join(dataFolder, 'demonstration.unfinished');

/** Null where there is none: it was never wanted, or has ended. */
export function readUnfinished(dataFolder: string): Unfinished | null {
  const file = fileOf(dataFolder);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Unfinished) : null;
}

/** Whole and on disk, or the one before. */
export function keepUnfinished(dataFolder: string, unfinished: Unfinished): void {
  const file = fileOf(dataFolder);
  const making = `${file}.new`;
  const at = openSync(making, 'w', 0o600);
  writeSync(at, JSON.stringify(unfinished));
  fsyncSync(at);
  closeSync(at);
  renameSync(making, file);
}

export function forgetUnfinished(dataFolder: string): void {
  rmSync(fileOf(dataFolder), { force: true });
}
