import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { fail } from '../problems/index.ts';
import { type Manifest, manifestFile } from './manifest.ts';

export interface BackedUp {
  readonly manifest: Manifest;
  readonly folder: string;
}

/**
 * Writes every table of the database, as one state of it, and the stored files into a new folder. The server may run. Keys
 * are not in it, neither those of files nor the administrator's: keep them elsewhere. `owner` must be the owner of the tables.
 */
export async function backup(owner: pg.ClientConfig, filesFolder: string | null, folder: string): Promise<BackedUp> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    fail('already-there', {
      where: folder,
      detail: 'The folder for the backup is not empty.',
      remedy: 'Name a new folder, for example one with the date.',
    });
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query('SET LOCAL statement_timeout = 0');
    const { rows: versions } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version') AS version`,
    );
    const { rows: migrations } = await client.query<{ name: string; sha256: string }>(
      'SELECT name, sha256 FROM overread.migration ORDER BY name',
    );
    const tables: Manifest['tables'] = [];
    for (const one of await tablesOf(client)) tables.push(await copyOut(client, one, folder));
    const sequences = await sequencesOf(client);
    await client.query('COMMIT');
    // After the tables: every file that a row names was there before the row.
    const files = filesFolder === null ? null : await copyFiles(filesFolder, join(folder, 'files'));
    const made: Manifest = {
      format: 'overread-backup-1',
      madeAt: new Date().toISOString(),
      postgres: versions[0]?.version ?? '',
      migrations,
      tables,
      sequences,
      files,
    };
    writeFileSync(join(folder, manifestFile), `${JSON.stringify(made, null, 1)}\n`, { mode: 0o600, flush: true });
    return { manifest: made, folder };
  } finally {
    await client.end();
  }
}

export interface Table {
  readonly schema: string;
  readonly table: string;
  readonly columns: string[];
}

/** Every table that is not PostgreSQL's own, with the columns that are stored. */
export async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname AS schema, c.relname AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  return rows;
}

async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND n.nspname NOT LIKE 'pg\\_%' ORDER BY 1, 2`,
  );
  const found: Manifest['sequences'] = [];
  for (const { schema, name } of rows) {
    // Not of the snapshot but later: never smaller than what the rows of the snapshot used.
    const { rows: at } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${named(schema, name)}`,
    );
    found.push({ schema, name, value: at[0]?.value ?? '1', called: at[0]?.called ?? false });
  }
  return found;
}

async function copyOut(
  client: pg.Client,
  { schema, table, columns }: Table,
  folder: string,
): Promise<Manifest['tables'][number]> {
  const file = `${schema}.${table}.copy.gz`;
  const hash = createHash('sha256');
  let rows = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      // COPY writes a line feed inside a value as `\n`: each real one ends a row.
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  await pipeline(
    client.query(copyTo(`COPY (SELECT ${list} FROM ${named(schema, table)}) TO STDOUT`)),
    counted,
    createGzip({ level: 6 }),
    createWriteStream(join(folder, file), { mode: 0o600, flush: true }),
  );
  return { schema, table, columns, rows, sha256: hash.digest('hex'), file };
}

async function copyFiles(from: string, to: string): Promise<NonNullable<Manifest['files']>> {
  const files: NonNullable<Manifest['files']> = [];
  if (!existsSync(from)) return files;
  for (const outer of readdirSync(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    mkdirSync(join(to, outer), { recursive: true, mode: 0o700 });
    for (const name of readdirSync(join(from, outer)).filter((one) => /^[0-9a-f]{64}$/.test(one))) {
      const copy = join(to, outer, name);
      await copyFile(join(from, outer, name), copy);
      files.push({ name, bytes: (await stat(copy)).size, sha256: await hashOfFile(copy) });
    }
  }
  return files;
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export const named = (schema: string, name: string): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
