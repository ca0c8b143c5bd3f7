import { randomUUID } from 'node:crypto';
import { type Config, readConfig } from '../config/index.ts';
import type { App } from '../http/index.ts';
import { createServer, type ServerParts } from '../http/server.ts';
import { external, type Person, type ServerRole, Store } from '../store/index.ts';
import { type Cluster, embeddedCluster, freshDatabase } from './clusters.ts';
import { someone } from './people.ts';
import { testFiles, testVault } from './vault.ts';

/** A server on a new database, to which requests are given without a port. */
export interface TestServer {
  readonly url: string;
  readonly app: App;
  readonly store: Store;
  /** A request as a person, or as nobody; POSTs get a new idempotency key. */
  readonly ask: (
    who: Person | ServerRole | null,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    more?: Asked,
  ) => Promise<Told>;
  readonly close: () => Promise<void>;
}

export interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The version seen: sent as If-Match. */
  readonly version?: number;
  readonly key?: string;
}

export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  readonly body: any;
  readonly text: string;
}

/** People are recognised by a header instead of a key; answers are held against their schemas. `database`: on that one. */
export async function testServer(
  cluster: Cluster = embeddedCluster(),
  parts: ServerParts & { readonly config?: Partial<Config> } = {},
  database?: string,
): Promise<TestServer> {
  const url = database ?? (await freshDatabase(cluster));
  const store = await Store.open(external(url, null), { vault: testVault, files: testFiles });
  const config = readConfig({ logLevel: 'silent', requestsPerMinute: 1_000_000, ...parts.config }, {});
  const byHeader = {
    name: 'test',
    authenticate: ({ headers }: { headers: Record<string, unknown> }) =>
      Promise.resolve(
        typeof headers['test-person'] === 'string' ? (JSON.parse(headers['test-person']) as Person) : null,
      ),
  };
  const app = await createServer(config, store, { authenticators: [byHeader], checkAnswers: true, ...parts });
  await app.ready();
  return {
    url,
    app,
    store,
    async ask(who, method, path, { body, headers = {}, version, key } = {}) {
      const person = typeof who === 'string' ? someone(who) : who;
      const answer = await app.inject({
        method,
        url: path,
        headers: {
          ...(person === null ? {} : { 'test-person': JSON.stringify(person) }),
          ...(method === 'POST' ? { 'idempotency-key': key ?? randomUUID() } : {}),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = answer.body !== '' && String(answer.headers['content-type'] ?? '').includes('json');
      return {
        status: answer.statusCode,
        headers: answer.headers,
        body: json ? answer.json() : null,
        text: answer.body,
      };
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}
