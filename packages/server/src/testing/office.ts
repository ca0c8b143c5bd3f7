import { totpAt } from '../people/index.ts';
import { type Browser, browser, type Page } from './browser.ts';
import { type Cluster, embeddedCluster } from './clusters.ts';
import { someone } from './people.ts';
import { type TestServer, testServer } from './server.ts';

/** A server on a real port with a clock that the test moves, and people who have accounts. */
export interface Office extends TestServer {
  readonly address: string;
  readonly clock: { now: Date };
  readonly pass: (seconds: number) => void;
  readonly open: () => Browser;
  /** As an administrator by key, whoever else is signed in. */
  readonly administer: (
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
  ) => Promise<{ status: number; body: any }>;
  /** Makes an account, accepts its invitation, answers what its owner then knows. */
  readonly hire: (role: string, more?: Record<string, unknown>) => Promise<Hired>;
  readonly signIn: (who: Hired, at?: Browser) => Promise<{ browser: Browser; page: Page }>;
}

export interface Hired {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly secret: string | null;
  readonly recoveryCodes: readonly string[];
}

const password = 'correct horse battery staple';
let count = 0;

export async function office(cluster: Cluster = embeddedCluster()): Promise<Office> {
  const clock = { now: new Date('2026-03-02T12:00:00Z') };
  const server = await testServer(cluster, { clock: () => clock.now });
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  const pass = (seconds: number): void => {
    clock.now = new Date(clock.now.getTime() + seconds * 1000);
  };
  const administer: Office['administer'] = (method, path, body) =>
    server.ask(someone('administrator', 'key:first'), method, path, body === undefined ? {} : { body });
  const open = (): Browser => browser(address);

  return {
    ...server,
    address,
    clock,
    pass,
    open,
    administer,
    async hire(role, more = {}) {
      const email = `person-${++count}@example.org`;
      const made = await administer('POST', '/api/v1/people', { email, name: `Person ${count}`, role, ...more });
      if (made.status !== 201) throw new Error(`No account: ${JSON.stringify(made.body)}`);
      const { code, account: id } = made.body as { code: string; account: string };
      const at = open();
      const accepted = await at.go('POST', '/api/v1/invitations/accept', { code, password });
      if (accepted.status !== 200) throw new Error(`Not accepted: ${JSON.stringify(accepted.body)}`);
      const secret = (accepted.body.secondFactor?.secret ?? null) as string | null;
      if (secret === null) return { id, email, password, secret, recoveryCodes: [] };
      const confirmed = await at.go('POST', '/api/v1/invitations/confirm', { code, totp: totpAt(secret, clock.now) });
      if (confirmed.status !== 200) throw new Error(`Not confirmed: ${JSON.stringify(confirmed.body)}`);
      pass(30);
      return { id, email, password, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] };
    },
    async signIn({ email, password: typed, secret }, at = open()) {
      const code = secret === null ? {} : { code: totpAt(secret, clock.now) };
      const page = await at.go('POST', '/api/v1/session', { email, password: typed, ...code });
      if (secret !== null) pass(30);
      return { browser: at, page };
    },
  };
}
