import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseAccount } from '../store/embedded/account.ts';
import { type Binaries, findBinaries, systemBinaries } from '../store/embedded/binaries.ts';
import { ensureCluster, superuser } from '../store/embedded/cluster.ts';
import { prepareFolder } from '../store/embedded/folder.ts';
import { ensureRunning } from '../store/embedded/postmaster.ts';
import { external, migrate } from '../store/index.ts';
import { runFolder } from './run.ts';

/** A PostgreSQL that the tests may fill. */
export interface Cluster {
  readonly name: string;
  /** The URL of one of its databases. */
  readonly url: (database: string) => Promise<string>;
}

const template = 'overread_template';

function ofBinaries(name: string, binaries: (folder: string) => Binaries): Cluster {
  let password: Promise<{ socket: string; password: string }> | undefined;
  const start = async (): Promise<{ socket: string; password: string }> => {
    const account = databaseAccount();
    mkdirSync(runFolder(), { recursive: true, mode: 0o711 });
    const folder = prepareFolder(join(runFolder(), name), account);
    const found = binaries(folder.data);
    const secret = ensureCluster(folder, found, account);
    const address = { host: folder.socket, user: superuser, password: secret, database: 'postgres' };
    await ensureRunning(folder, found, account, address);
    return { socket: folder.socket, password: secret };
  };
  return {
    name,
    async url(database) {
      password ??= start();
      const { socket, password: secret } = await password;
      return `postgresql://${superuser}:${secret}@localhost/${database}?host=${encodeURIComponent(socket)}`;
    },
  };
}

function ofUrl(name: string, url: string): Cluster {
  return {
    name,
    url(database) {
      const other = new URL(url);
      other.pathname = `/${database}`;
      return Promise.resolve(other.href);
    },
  };
}

/**
 * The databases to test with: the embedded one, the system's where it is installed, and that of DATABASE_URL. With a
 * prefix: clusters of their own that no other test has touched, without that of DATABASE_URL.
 */
export function clusters(prefix = ''): Cluster[] {
  const system = systemBinaries();
  const given = process.env['DATABASE_URL'];
  return [
    ofBinaries(`${prefix}embedded`, (folder) => findBinaries(folder, databaseAccount())),
    ...(system === null ? [] : [ofBinaries(`${prefix}system-${system.major}`, () => system)]),
    ...(given === undefined || prefix !== '' ? [] : [ofUrl('url', given)]),
  ];
}

/** The embedded database, for tests that need one and do not ask which. */
export const embeddedCluster = (): Cluster => clusters()[0] as Cluster;

/** A new database with the whole schema and nothing in it; answers its URL. A copy of one that was migrated once. */
export async function freshDatabase(cluster: Cluster): Promise<string> {
  const name = `t_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const client = new pg.Client({ connectionString: await cluster.url('postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(1)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount === 0) {
      await client.query(`CREATE DATABASE ${template}`);
      await migrate(external(await cluster.url(template), null).owner);
    }
    // The last connection to the template may still be ending.
    for (let round = 0; ; round++) {
      try {
        await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
        break;
      } catch (error) {
        if ((error as pg.DatabaseError).code !== '55006' || round === 50) throw error;
        await sleep(20);
      }
    }
    return await cluster.url(name);
  } finally {
    await client.end();
  }
}
