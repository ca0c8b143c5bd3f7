import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type BlobStore, openBlobs } from './blobs/index.ts';
import { type Config, readConfig } from './config/index.ts';
import type { App } from './http/index.ts';
import { createServer, type ServerParts } from './http/server.ts';
import { addServiceKey } from './people/index.ts';
import { fail } from './problems/index.ts';
import { movePapers } from './papers/index.ts';
import { openVault } from './sealed/index.ts';
import { makeWorker } from './start-work.ts';
import {
  embedded,
  external,
  makeCheckpoints,
  rebuildStale,
  sealSecrets,
  type StoreContext,
  Store,
  type Tx,
} from './store/index.ts';

/** What a new store is filled with while the server answers already. */
export interface Filling {
  /** The store is new: it is wanted from now on, also after an interruption. */
  readonly begin: (config: Config) => void;
  readonly isWanted: (config: Config) => boolean;
  /** Does what is left. */
  readonly run: (store: Store, config: Config, signal: AbortSignal) => Promise<void>;
}

export interface StartOptions extends Partial<Config> {
  /** A new store is not filled, and one that was begun is not gone on with. */
  readonly empty?: boolean;
  readonly filling?: Filling;
  /** Done beside the start of the database, and awaited before the server listens. */
  readonly beforeListening?: () => Promise<unknown>;
  /** Where the port is taken, the next one that is free. */
  readonly otherPorts?: boolean;
  readonly parts?: ServerParts;
  /** Told where the embedded database broke down and could not be started again. */
  readonly onLost?: (error: unknown) => void;
}

export interface RunningServer {
  /** `http://127.0.0.1:4610` */
  readonly address: string;
  readonly app: App;
  readonly store: Store;
  readonly config: Config;
  /** Where the administrator's first key was written; null where the store is not new. */
  readonly administratorKeyFile: string | null;
  /** The port that was asked for, where it was taken and another is used; else null. */
  readonly takenPort: number | null;
  /** Ends when the store is filled; null where there is nothing to fill. `/health/ready` waits for it. */
  readonly filled: Promise<void> | null;
  /** Takes no more requests, ends those that run, closes the store and its database. */
  readonly stop: () => Promise<void>;
}

/** Opens the files when they are first needed, once. */
function keptFiles(dataFolder: string): () => BlobStore {
  let opened: BlobStore | undefined;
  return () => (opened ??= openBlobs(dataFolder));
}

const hour = 3_600_000;
/** Ports tried after one that is taken. */
const morePorts = 20;
/** Held while the first key is made; the letters "1key" as a number. */
const firstKeyLock = 0x31_6b_65_79;

/** Starts a server: its database, its schema, its routes, one port. Throws a problem where it cannot. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const { empty = false, filling, beforeListening, otherPorts = false, parts, onLost, ...given } = options;
  const config = readConfig(given);
  const { databaseUrl, databaseOwnerUrl, dataFolder, poolSize } = config;
  const connections =
    databaseUrl === null
      ? await embedded(dataFolder, onLost === undefined ? {} : { onLost })
      : external(databaseUrl, databaseOwnerUrl);
  const store = await Store.open(connections, { poolSize, vault: openVault(dataFolder), files: keptFiles(dataFolder) });
  try {
    await rebuildStale(store, new Date());
    const { unopened } = await sealSecrets(store, new Date());
    await movePapers(store, new Date());
    const administratorKeyFile = await firstKey(store, dataFolder, () => {
      if (!empty) filling?.begin(config);
    });
    await beforeListening?.();
    let preparing = !empty && filling?.isWanted(config) === true;
    const app = await createServer(config, store, { ...parts, preparing: () => preparing });
    if (unopened > 0) app.log.error({ unopened }, 'secrets in the database do not open under the keys of this server');
    const { address, takenPort } = await listen(app, config, otherPorts ? morePorts : 0);
    const checkpoints = keepCheckpoints(app, store);
    const worker = makeWorker(store, app.log, { privateWebhooks: config.privateWebhooks });
    const ending = new AbortController();
    // What the store is filled with lies in the past: the clocks of the software run when it is there.
    const begin = (): void => {
      preparing = false;
      // The first people are answered before the software begins what waits for it.
      if (!ending.signal.aborted) worker.start(1000);
    };
    const filled = preparing ? (filling?.run(store, config, ending.signal) ?? Promise.resolve()).finally(begin) : null;
    if (filled === null) begin();
    // Whoever awaits it is told; without anyone it must not end the process.
    filled?.catch(() => undefined);
    return {
      address,
      app,
      store,
      config,
      administratorKeyFile,
      takenPort,
      filled,
      async stop() {
        clearInterval(checkpoints);
        ending.abort();
        await app.close();
        await filled?.catch(() => undefined);
        await worker.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Listens on the port, or on one of so many after it; with the one that was taken. */
async function listen(
  app: App,
  { host, port }: Config,
  more: number,
): Promise<{ address: string; takenPort: number | null }> {
  for (let next = port; ; next++) {
    try {
      return { address: await app.listen({ host, port: next }), takenPort: next === port ? null : port };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && next < Math.min(port + more, 65_535)) continue;
      await app.close();
      if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error;
      return fail('address-in-use', {
        where: `${host}:${next}`,
        detail: message,
        remedy: 'Stop what listens there, or choose another port with PORT.',
      });
    }
  }
}

/**
 * A new store gets one key, of an administrator, in a file that only the owner of the data folder can read. `isNew` is told
 * before that is committed. Of servers that start together one makes it.
 */
async function firstKey(store: Store, dataFolder: string, isNew: () => void): Promise<string | null> {
  const context: StoreContext = {
    person: { id: 'administrator', role: 'administrator', organization: null, reviewer: null, scopes: 'all' },
    requestId: 'first-run',
    now: new Date(),
  };
  const anyKey = (tx: Tx) => tx.db.selectFrom('people.service_key').select('id').limit(1).execute();
  if ((await store.internal(context, anyKey)).length > 0) return null;
  return store.transaction(context, async (tx) => {
    tx.audit({ action: 'store.opened' });
    await sql`SELECT pg_advisory_xact_lock(${firstKeyLock})`.execute(tx.db);
    if ((await anyKey(tx)).length > 0) return null;
    const { key } = await addServiceKey(tx, {
      name: 'First administrator',
      person: 'administrator',
      role: 'administrator',
      scopes: ['all'],
    });
    mkdirSync(dataFolder, { recursive: true });
    const file = join(dataFolder, 'administrator.key');
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
    isNew();
    return file;
  });
}

/** Yesterday's end of the ledger is kept soon after midnight, or when the server starts after it. */
function keepCheckpoints(app: App, store: Store): NodeJS.Timeout {
  const make = (): void => {
    makeCheckpoints(store, new Date()).catch((error: unknown) => {
      app.log.error({ name: (error as Error).name, code: (error as { code?: string }).code }, 'no checkpoint was made');
    });
  };
  make();
  return setInterval(make, hour).unref();
}
