import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { fail } from '../../problems/index.ts';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { isAlive } from './cluster.ts';
import type { Folder } from './folder.ts';

/** `fsync` and its like are PostgreSQL's defaults and are said here so that no file of settings can weaken them. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  max_connections: '80',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Neither statements nor values may reach the log: they are health information.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_min_messages: 'fatal',
};

/** How to reach a database over its socket. */
export interface Address {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Longest wait for a database that recovers from a crash, in milliseconds. */
const patience = 600_000;
/** Starts that may fail before that is final. */
const mostStarts = 20;

/** A database that answers: the one that runs in the folder already, or one started now. */
export async function ensureRunning(
  folder: Folder,
  binaries: Binaries,
  account: Account | null,
  address: Address,
): Promise<void> {
  const end = Date.now() + patience;
  let child: { exited: boolean } | null = null;
  let starts = 0;
  while (Date.now() < end) {
    const answer = await knock(address);
    if (answer === 'here') return;
    const idle = answer === 'nobody' && (child === null || child.exited);
    // One that has just been started by another server, or is going down, has its number in the folder still.
    if (idle && !(child !== null && isAlive(postmasterPid(folder) ?? -1))) {
      // After a crash its last processes may hold the memory for a moment, and a start is refused until they are gone.
      if (starts === mostStarts) break;
      if (starts > 0) await sleep(150);
      child = start(folder, binaries, account);
      starts += 1;
    }
    await sleep(15);
  }
  fail('database-not-started', {
    where: folder.log,
    detail: `PostgreSQL does not answer in ${folder.socket}. The end of its log: ${tail(folder.log)}`,
    remedy: 'Look at the log. A full disk, too little shared memory or changed rights are the usual causes.',
  });
}

/** Asks the database to end in good order (open transactions are rolled back) and waits until it has. */
export async function stopPostmaster(folder: Folder): Promise<void> {
  const pid = postmasterPid(folder);
  if (pid === null || !isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (existsSync(join(folder.cluster, 'postmaster.pid')) && isAlive(pid)) await sleep(10);
}

/** Process number of the database, null where it does not run. */
export function postmasterPid(folder: Folder): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function start(folder: Folder, binaries: Binaries, account: Account | null): { exited: boolean } {
  const log = openSync(folder.log, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its own process group: Ctrl-C reaches the server, which ends its work before it ends the database.
  const child = spawn(binaries.postgres, ['-D', folder.cluster, '-k', folder.socket, ...options], {
    ...account,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const state = { exited: false };
  child.once('exit', () => {
    state.exited = true;
  });
  child.once('error', () => {
    state.exited = true;
  });
  child.unref();
  return state;
}

/** `waking`: it is there and will answer later. */
async function knock(address: Address): Promise<'here' | 'waking' | 'nobody'> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 5000 });
  // A connection that breaks later than its first answer.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'here';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'nobody';
    // 57P03: starting up or shutting down; ECONNRESET: it was ending as we came.
    if (code === '57P03' || code === 'ECONNRESET' || code === 'EPIPE') return 'waking';
    throw error;
  } finally {
    await client.end();
  }
}

function tail(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-5).join(' | ') : '(there is no log)';
}
