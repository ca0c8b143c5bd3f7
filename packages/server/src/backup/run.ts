import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type pg from 'pg';
import { type BlobStore, openBlobs } from '../blobs/index.ts';
import { type Config, readConfig } from '../config/index.ts';
import { fail } from '../problems/index.ts';
import { embedded, external } from '../store/index.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

type Given = Partial<Pick<Config, 'dataFolder'>>;

/** Where stored files lie; null where they are in a bucket. */
function filesFolder({ dataFolder }: Config): string | null {
  const url = process.env['BLOB_URL'];
  if (url === undefined || url === '') return join(dataFolder, 'files');
  return url.startsWith('file:') ? new URL(url).pathname : null;
}

/** The files with the keys that open them; null where those are elsewhere. A key is never made here. */
const filesAtHand = ({ dataFolder }: Config): BlobStore | null =>
  (process.env['OVERREAD_BLOB_KEYS'] ?? '') !== '' || existsSync(join(dataFolder, 'blob.keys'))
    ? openBlobs(dataFolder)
    : null;

/** The database of a running server where one runs, else one that is started for the purpose and stopped again. */
async function withOwner<T>(config: Config, alone: boolean, work: (owner: pg.ClientConfig) => Promise<T>): Promise<T> {
  if (config.databaseUrl !== null) return work(external(config.databaseUrl, config.databaseOwnerUrl).owner);
  const running = alone ? null : runningOwner(config.dataFolder);
  if (running !== null) return work(running);
  if (!alone && !existsSync(join(config.dataFolder, 'postgres', 'PG_VERSION'))) {
    fail('configuration-invalid', {
      where: config.dataFolder,
      detail: 'There is no store in this folder.',
      remedy: 'Name the data folder with --data, or the database with DATABASE_URL.',
    });
  }
  const connections = await embedded(config.dataFolder);
  try {
    return await work(connections.owner);
  } finally {
    await connections.embedded?.stop();
  }
}

/** How to reach the embedded database that runs in a folder; null where none does. */
function runningOwner(dataFolder: string): pg.ClientConfig | null {
  const cluster = join(resolve(dataFolder), 'postgres');
  if (!existsSync(join(cluster, 'postmaster.pid')) || !existsSync(join(resolve(dataFolder), 'socket', '.s.PGSQL.5432')))
    return null;
  const password = readFileSync(join(cluster, 'overread.password'), 'utf8');
  return {
    host: join(resolve(dataFolder), 'socket'),
    user: 'overread',
    password,
    database: 'postgres',
    options: '-c search_path=overread -c timezone=UTC',
  };
}

const number = (value: number): string => value.toLocaleString('en-US');

/** `overread server backup <folder>`; answers the line that is printed. */
export async function runBackup(folder: string, given: Given = {}): Promise<string> {
  const config = readConfig(given);
  const start = performance.now();
  const { manifest } = await withOwner(config, false, (owner) => backup(owner, filesFolder(config), folder));
  const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
  const files =
    manifest.files === null ? 'files are in a bucket and not in it' : `${number(manifest.files.length)} files`;
  return `${folder}: ${manifest.tables.length} tables, ${number(rows)} rows, ${files}, in ${seconds(start)}. Keys are not in it: keep those of the files (blob.keys or OVERREAD_BLOB_KEYS) elsewhere.`;
}

/** `overread server restore <folder>` into a store without cases; it is verified before the answer. */
export async function runRestore(folder: string, given: Given = {}): Promise<string> {
  const config = readConfig(given);
  const start = performance.now();
  return withOwner(config, true, async (owner) => {
    const { tables } = await restore(owner, filesFolder(config), folder);
    const { line, holds } = await verify(owner, filesAtHand(config));
    if (!holds) throw new Error(`The restored store does not verify: ${line}`);
    const rows = tables.reduce((sum, one) => sum + one.rows, 0);
    return `Restored ${tables.length} tables, ${number(rows)} rows, in ${seconds(start)}. ${line}`;
  });
}

/** `overread server verify`. */
export function runVerify(given: Given = {}): Promise<{ line: string; holds: boolean }> {
  const config = readConfig(given);
  return withOwner(config, false, (owner) => verify(owner, filesAtHand(config)));
}

const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
