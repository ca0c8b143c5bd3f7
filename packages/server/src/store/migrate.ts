import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { fail } from '../problems/index.ts';

/** One step of the schema, forward only. Once it has run anywhere it is never changed; the next step mends it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

const home = join(import.meta.dirname, '..', '..', 'migrations');
/** Held while migrations run, so that of servers that start together one does it. */
const lock = 0x6d_69_67_72;

/** The migrations of this server, in order of their names. */
export function migrations(folder = home): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name: name.slice(0, -'.sql'.length), sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

/** Brings the database to the newest schema; answers the names of what ran. Each migration is one transaction. */
export async function migrate(config: pg.ClientConfig, steps = migrations()): Promise<string[]> {
  const client = new pg.Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    await checkVersion(client);
    await client.query('SELECT pg_advisory_lock($1)', [lock]);
    await client.query(`CREATE SCHEMA IF NOT EXISTS overread;
      CREATE TABLE IF NOT EXISTS overread.migration (name text PRIMARY KEY, sha256 text NOT NULL, at timestamptz NOT NULL DEFAULT now())`);
    const pending = await pendingOf(client, steps);
    for (const step of pending) await run(client, step);
    return pending.map((step) => step.name);
  } finally {
    await client.end();
  }
}

async function pendingOf(client: pg.Client, steps: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; sha256: string }>('SELECT name, sha256 FROM overread.migration');
  for (const { name, sha256 } of rows) {
    const step = steps.find((one) => one.name === name);
    if (step === undefined) {
      fail('migration-unknown', {
        where: name,
        detail: `The database has run migration ${name}, which this server does not know: a newer one made it.`,
        remedy: 'Start the newer version, or restore a backup from before it.',
      });
    }
    if (step.sha256 !== sha256) {
      fail('migration-changed', {
        where: name,
        detail: `Migration ${name} is not the text that ran on this database.`,
        remedy: 'Put the file back as it was; what must change goes into a new migration.',
      });
    }
  }
  const ran = new Set(rows.map((row) => row.name));
  return steps.filter((step) => !ran.has(step.name));
}

async function run(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO overread.migration (name, sha256) VALUES ($1, $2)', [name, sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    fail(
      'migration-failed',
      {
        where: name,
        detail: `${(error as Error).message} Nothing of this migration was kept.`,
        remedy: 'The database stands as it was before. Report this with the version of both.',
      },
      { cause: error },
    );
  }
}

async function checkVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string }>(`SELECT current_setting('server_version_num') AS number`);
  const major = Math.floor(Number(rows[0]?.number) / 10_000);
  if (major < 15 || major > 18) {
    fail('database-version', {
      where: `PostgreSQL ${major}`,
      detail: 'Overread is tested with PostgreSQL 15 to 18.',
      remedy: 'Use one of these.',
    });
  }
}

/**
 * Runs what is pending on a copy of the database and throws the copy away. The owner must be allowed to make databases,
 * and nobody else may be connected while the copy is made.
 */
export async function migrateOnCopy(config: pg.ClientConfig, steps = migrations()): Promise<string[]> {
  const client = new pg.Client(config);
  await client.connect();
  const { rows } = await client.query<{ name: string }>('SELECT current_database() AS name');
  await client.end();
  const name = rows[0]?.name ?? '';
  const copy = `${name.slice(0, 40)}_copy_${process.pid}`;
  const beside = new pg.Client(inDatabase(config, name === 'postgres' ? 'template1' : 'postgres'));
  await beside.connect();
  try {
    await beside.query(`CREATE DATABASE ${pg.escapeIdentifier(copy)} TEMPLATE ${pg.escapeIdentifier(name)}`);
    return await migrate(inDatabase(config, copy), steps);
  } finally {
    await beside.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(copy)}`);
    await beside.end();
  }
}

/** The same server, another database. */
const inDatabase = (config: pg.ClientConfig, database: string): pg.ClientConfig => ({ ...config, database });
