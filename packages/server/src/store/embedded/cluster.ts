import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fail } from '../../problems/index.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Folder } from './folder.ts';

/** The database's superuser: migrations, backup, verification. The server itself works as another. */
export const superuser = 'overread';
const passwordFile = 'overread.password';

/** Makes the cluster where there is none. Answers the superuser's password. */
export function ensureCluster(folder: Folder, binaries: Binaries, account: Account | null): string {
  if (!existsSync(join(folder.cluster, 'PG_VERSION'))) create(folder, binaries, account);
  const version = Number.parseInt(readFileSync(join(folder.cluster, 'PG_VERSION'), 'utf8'), 10);
  if (version !== binaries.major) {
    fail('data-folder-other-version', {
      where: folder.cluster,
      detail: `It was made by PostgreSQL ${version}; this server brings PostgreSQL ${binaries.major}, which cannot read it.`,
      remedy: `Back it up with the version of Overread that made it, and restore the backup with this one.`,
    });
  }
  return readFileSync(join(folder.cluster, passwordFile), 'utf8');
}

function create(folder: Folder, binaries: Binaries, account: Account | null): void {
  forgetUnfinished(folder);
  const making = `${folder.cluster}.new-${process.pid}`;
  const secret = `${making}.password`;
  const password = randomBytes(24).toString('base64url');
  mkdirSync(making, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (account !== null) for (const path of [making, secret]) chownSync(path, account.uid, account.gid);
  // Sorting by code point is the same on every machine; older servers know it only by the system's name.
  const locale =
    binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : ['--locale=C.UTF-8'];
  const result = spawnSync(
    binaries.initdb,
    [`--pgdata=${making}`, `--username=${superuser}`, `--pwfile=${secret}`, '--auth=scram-sha-256'].concat([
      '--encoding=UTF8',
      '--data-checksums',
      ...locale,
    ]),
    { ...account, cwd: '/', env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' }, encoding: 'utf8' },
  );
  rmSync(secret);
  if (result.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    fail('database-not-started', {
      where: binaries.initdb,
      detail: `initdb failed: ${result.error?.message ?? (result.stderr.trim() || result.stdout.trim())}`,
      remedy: 'Look at the message above; free space and the rights on the data folder are the usual causes.',
    });
  }
  writeFileSync(join(making, passwordFile), password, { mode: 0o600 });
  try {
    // Whole or not at all: a server that dies before this line leaves nothing that looks like a database.
    renameSync(making, folder.cluster);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(folder.cluster, 'PG_VERSION'))) throw error;
  }
}

/** Clusters that a server began and did not finish. */
function forgetUnfinished(folder: Folder): void {
  for (const name of readdirSync(folder.data)) {
    const pid = /^postgres\.new-(\d+)/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    rmSync(join(folder.data, name), { recursive: true, force: true });
  }
}

/** Whether a process with that number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
