import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fail } from '../../problems/index.ts';
import { type Account, blockedAt } from './account.ts';

/** Where everything of the embedded database lies inside the data folder. */
export interface Folder {
  readonly data: string;
  /** The cluster: PostgreSQL's own files. */
  readonly cluster: string;
  /** Folder of the unix socket. */
  readonly socket: string;
  readonly log: string;
}

/** Longest path a unix socket may have on Linux, without the closing zero byte. */
const longestSocket = 107;
const socketFile = '.s.PGSQL.5432';

/** Makes the folders, closed to everyone but the server and its database. */
export function prepareFolder(dataFolder: string, account: Account | null): Folder {
  const data = resolve(dataFolder);
  const socket = join(data, 'socket');
  const length = Buffer.byteLength(join(socket, socketFile));
  if (length > longestSocket) {
    fail('data-folder-path-too-long', {
      where: data,
      detail: `The database's socket would be ${length} bytes long; the system allows ${longestSocket}.`,
      remedy: `Choose a data folder whose path has at most ${longestSocket - socketFile.length - '/socket/'.length} bytes.`,
    });
  }
  mkdirSync(data, { recursive: true, mode: 0o700 });
  // The database's own account must be able to pass through, and nothing more.
  if (account !== null) chmodSync(data, 0o711);
  const blocked = blockedAt(data, account);
  if (blocked !== null) {
    fail('data-folder-unreachable', {
      where: data,
      detail: `The server runs as root, so its database runs as user ${account?.uid}, which may not pass through ${blocked}.`,
      remedy: `Choose a data folder elsewhere (for example /var/lib/overread), or run the server as a user of its own.`,
    });
  }
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  if (account !== null) chownSync(socket, account.uid, account.gid);
  return { data, cluster: join(data, 'postgres'), socket, log: join(data, 'postgres.log') };
}
