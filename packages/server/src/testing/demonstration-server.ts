import { readConfig } from '../config/index.ts';
import { seedDemonstration, type Story, stories } from '../demonstration/index.ts';
import type { Cast } from '../demonstration/people.ts';
import { createServer } from '../http/server.ts';
import { totpAt } from '../people/totp.ts';
import { makeWorker } from '../start-work.ts';
import { external, type ServerRole, Store } from '../store/index.ts';
import { embeddedCluster, freshDatabase } from './clusters.ts';
import { testFiles, testVault } from './vault.ts';

/** For papers that browsers send. */
export { recordPdf } from '../demonstration/record-pdf.ts';

/** A whole server on a port of this machine with the demonstration in it, for browsers. */
export interface DemonstrationServer {
  readonly url: string;
  readonly store: Store;
  readonly cast: Cast;
  /** Case number by the state in which the case is. */
  readonly cases: ReadonlyMap<string, string>;
  /** The cookie of a session of the role's account, `name=value`; the same one each time. */
  readonly signIn: (role: ServerRole) => Promise<string>;
  /** Digits of the authenticator application of the role's account, now; null where it has none. */
  readonly digits: (role: ServerRole) => string | null;
  /** Does the work that is due: notices, letters, text of documents. */
  readonly work: () => Promise<void>;
  /** The server's clock from now on. */
  readonly at: (now: Date) => void;
  readonly stop: () => Promise<void>;
}

/** With the stories of these names; all of them where none are named. The clock stands still until it is moved. */
export async function demonstrationServer(
  names: readonly Story['name'][] = stories.map(({ name }) => name),
  begin = new Date('2026-03-02T18:00:00Z'),
): Promise<DemonstrationServer> {
  let now = begin;
  const clock = (): Date => now;
  const store = await Store.open(external(await freshDatabase(embeddedCluster()), null), {
    vault: testVault,
    files: testFiles,
  });
  const config = readConfig({ logLevel: 'silent', requestsPerMinute: 1_000_000 }, {});
  const told = stories.filter(({ name }) => names.includes(name));
  const unfinished = { now: begin.toISOString(), cast: null, played: {} };
  const { cast, cases } = await seedDemonstration(store, config, { unfinished, told });
  const app = await createServer(config, store, { clock });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const worker = makeWorker(store, null, { clock, mailer: null, everyMs: 100 });
  const cookies = new Map<ServerRole, string>();
  const digits = (role: ServerRole): string | null => {
    const secret = cast.get(role)?.secret ?? null;
    return secret === null ? null : totpAt(secret, now);
  };
  return {
    url,
    store,
    cast,
    cases,
    digits,
    async signIn(role) {
      const had = cookies.get(role);
      if (had !== undefined) return had;
      const { email, password } = cast.get(role) ?? { email: '', password: '' };
      const code = digits(role);
      const answer = await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password, ...(code === null ? {} : { code }) }),
      });
      if (answer.status !== 201) throw new Error(`${role} could not sign in: ${await answer.text()}`);
      const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
      cookies.set(role, cookie);
      return cookie;
    },
    async work() {
      while ((await worker.runDue()) > 0);
    },
    at(next) {
      now = next;
    },
    async stop() {
      await app.close();
      await worker.stop();
      await store.close();
    },
  };
}
