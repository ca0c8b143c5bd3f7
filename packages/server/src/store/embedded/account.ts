import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The account the database runs as where it may not run as ours. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: then it runs as nobody. Null where it runs as we do. */
export function databaseAccount(): Account | null {
  return process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;
}

/** The first folder on the way to a path that the account may not pass through; null where it may pass them all. */
export function blockedAt(path: string, account: Account | null): string | null {
  if (account === null) return null;
  const way: string[] = [];
  for (let at = resolve(path); ; at = dirname(at)) {
    way.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const folder of way) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found === undefined || !found.isDirectory()) return null;
    const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return folder;
  }
  return null;
}
