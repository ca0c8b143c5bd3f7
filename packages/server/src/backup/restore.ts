import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { fail } from '../problems/index.ts';
import { migrate, migrations } from '../store/index.ts';
import { hashOfFile, named, type Table, tablesOf } from './backup.ts';
import { type Manifest, readManifest } from './manifest.ts';

/**
 * Fills a store in which no case is with a backup: in one transaction, each table held against its count and hash. The
 * schema is first brought to where that of the backup was; a later start runs the migrations that came since.
 */
export async function restore(owner: pg.ClientConfig, filesFolder: string | null, folder: string): Promise<Manifest> {
  const told = readManifest(folder);
  if (told.files !== null && told.files.length > 0 && filesFolder === null) {
    fail('configuration-invalid', {
      where: folder,
      detail: 'The backup holds files, and this server does not keep its files in a folder.',
      remedy: 'Restore without BLOB_URL, or copy the folder `files` of the backup into the bucket.',
    });
  }
  await migrate(owner, stepsOf(told));
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL statement_timeout = 0');
    await mustBeEmpty(client);
    const order = await parentsFirst(client, await tablesOf(client));
    const missing = told.tables.filter(
      ({ schema, table }) => !order.some((one) => one.schema === schema && one.table === table),
    );
    if (missing.length > 0) damaged(missing[0]?.file ?? '', 'The store has no such table.');
    for (const { schema, table } of order)
      await client.query(`ALTER TABLE ${named(schema, table)} DISABLE TRIGGER USER`);
    for (const { schema, table } of order.toReversed()) await client.query(`DELETE FROM ${named(schema, table)}`);
    for (const { schema, table } of order) {
      const one = told.tables.find((other) => other.schema === schema && other.table === table);
      if (one !== undefined) await copyIn(client, one, folder);
    }
    for (const { schema, table } of order)
      await client.query(`ALTER TABLE ${named(schema, table)} ENABLE TRIGGER USER`);
    for (const { schema, name, value, called } of told.sequences) {
      await client.query('SELECT setval($1::regclass, $2, $3)', [named(schema, name), value, called]);
    }
    // Files first: no row may name a file that is not there.
    if (filesFolder !== null) await copyFiles(told, folder, filesFolder);
    await client.query('COMMIT');
    return told;
  } finally {
    await client.end();
  }
}

/** The migrations of the backup, which this server must have with the same text. */
function stepsOf(told: Manifest): ReturnType<typeof migrations> {
  const known = new Map(migrations().map((step) => [step.name, step]));
  return told.migrations.map(({ name, sha256 }) => {
    const step = known.get(name);
    if (step?.sha256 === sha256) return step;
    return fail('migration-unknown', {
      where: name,
      detail: 'The backup was made with a migration that this server does not have, or has with another text.',
      remedy: 'Restore with the version of Overread that made the backup, or a later one.',
    });
  });
}

async function mustBeEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT FROM overread.case_event LIMIT 1');
  if (rows.length === 0) return;
  fail('already-there', {
    where: 'the store',
    detail: 'There are cases in this store. A restore would mix two histories.',
    remedy: 'Restore into a new data folder or a new database.',
  });
}

/** Tables in an order in which each comes after those it refers to. */
async function parentsFirst(client: pg.Client, tables: readonly Table[]): Promise<Table[]> {
  const key = ({ schema, table }: { schema: string; table: string }): string => `${schema}.${table}`;
  const { rows } = await client.query<{ child: string; parent: string }>(
    `SELECT cn.nspname || '.' || c.relname AS child, pn.nspname || '.' || p.relname AS parent
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
       JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
      WHERE k.contype = 'f' AND k.conrelid <> k.confrelid`,
  );
  const left = new Map(tables.map((one) => [key(one), one]));
  const order: Table[] = [];
  while (left.size > 0) {
    const free = [...left].filter(([name]) => !rows.some(({ child, parent }) => child === name && left.has(parent)));
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...left.keys()].join(', ')}.`);
    for (const [name, one] of free) {
      order.push(one);
      left.delete(name);
    }
  }
  return order;
}

async function copyIn(client: pg.Client, one: Manifest['tables'][number], folder: string): Promise<void> {
  const { schema, table, columns, rows, sha256, file } = one;
  const hash = createHash('sha256');
  const hashed = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const target = client.query(copyFrom(`COPY ${named(schema, table)} (${list}) FROM STDIN`));
  await pipeline(createReadStream(join(folder, file)), createGunzip(), hashed, target);
  if (hash.digest('hex') !== sha256) damaged(file, 'Its rows are not those that were written.');
  if (target.rowCount !== rows) damaged(file, `It has ${target.rowCount} rows; ${rows} were written.`);
}

async function copyFiles({ files }: Manifest, folder: string, to: string): Promise<void> {
  for (const { name, sha256 } of files ?? []) {
    const from = join(folder, 'files', name.slice(0, 2), name);
    const copy = join(to, name.slice(0, 2), name);
    if (!existsSync(from)) damaged(from, 'The file is not there.');
    mkdirSync(join(to, name.slice(0, 2)), { recursive: true, mode: 0o700 });
    await copyFile(from, copy);
    if ((await hashOfFile(copy)) !== sha256) damaged(from, 'Its bytes are not those that were written.');
  }
}

const damaged = (where: string, detail: string): never =>
  fail('request-invalid', {
    where,
    detail: `The backup is damaged. ${detail} Nothing was restored.`,
    remedy: 'Take another copy of the backup.',
  });
