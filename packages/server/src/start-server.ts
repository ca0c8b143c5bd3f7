import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, readConfig } from './config/index.ts';
import type { App } from './http/index.ts';
import { createServer, type ServerParts } from './http/server.ts';
import { makeServiceKey } from './people/index.ts';
import { fail } from './problems/index.ts';
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
} from './store/index.ts';

export interface StartOptions extends Partial<Config> {
  /** No demonstration on the first run. */
  readonly empty?: boolean;
  /** Fills a new store, unless `empty`. */
  readonly seed?: (store: Store, config: Config) => Promise<void>;
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
  /** Takes no more requests, ends those that run, closes the store and its database. */
  readonly stop: () => Promise<void>;
}

const hour = 3_600_000;

/** Starts a server: its database, its schema, its routes, one port. Throws a problem where it cannot. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const { empty = false, seed, parts, onLost, ...given } = options;
  const config = readConfig(given);
  const { databaseUrl, databaseOwnerUrl, dataFolder, poolSize } = config;
  const connections =
    databaseUrl === null
      ? await embedded(dataFolder, onLost === undefined ? {} : { onLost })
      : external(databaseUrl, databaseOwnerUrl);
  const store = await Store.open(connections, { poolSize, vault: openVault(dataFolder) });
  try {
    await rebuildStale(store, new Date());
    await sealSecrets(store, new Date());
    const administratorKeyFile = await firstKey(store, dataFolder);
    if (administratorKeyFile !== null && !empty) await seed?.(store, config);
    const app = await createServer(config, store, parts);
    const address = await listen(app, config);
    const checkpoints = keepCheckpoints(app, store);
    const worker = makeWorker(store, app.log, { privateWebhooks: config.privateWebhooks });
    // The first people are answered before the software begins what waits for it.
    worker.start(1000);
    return {
      address,
      app,
      store,
      config,
      administratorKeyFile,
      async stop() {
        clearInterval(checkpoints);
        await app.close();
        await worker.stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error;
    return fail('address-in-use', {
      where: `${host}:${port}`,
      detail: message,
      remedy: 'Stop what listens there, or choose another port with PORT.',
    });
  }
}

/** A new store gets one key, of an administrator, in a file that only the owner of the data folder can read. */
async function firstKey(store: Store, dataFolder: string): Promise<string | null> {
  const context: StoreContext = {
    person: { id: 'administrator', role: 'administrator', organization: null, reviewer: null, scopes: 'all' },
    requestId: 'first-run',
    now: new Date(),
  };
  const known = await store.internal(context, (tx) =>
    tx.db.selectFrom('people.service_key').select('id').limit(1).execute(),
  );
  if (known.length > 0) return null;
  const key = await makeServiceKey(store, context, {
    name: 'First administrator',
    person: 'administrator',
    role: 'administrator',
    scopes: ['all'],
  });
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'administrator.key');
  writeFileSync(file, `${key}\n`, { mode: 0o600 });
  return file;
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
