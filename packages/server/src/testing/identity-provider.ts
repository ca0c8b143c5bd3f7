import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** Someone whom an organization knows. */
export interface Employee {
  readonly subject: string;
  readonly email: string;
  readonly emailVerified: boolean;
  /** How he proved who he is (RFC 8176). */
  readonly methods: readonly string[];
}

/** The OpenID Connect provider of an organization, on a port of this machine. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Who sits before the browser when it comes. */
  atTheDesk: Employee;
  readonly close: () => Promise<void>;
}

export async function identityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const known = new Map<string, Employee>();
  const self: IdentityProvider = {
    issuer,
    atTheDesk: { subject: 'none', email: 'none@example.org', emailVerified: false, methods: [] },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const provider = new Provider(issuer, configurationFor(redirectUri, known));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/desk/') !== true) {
      void answer(request, response);
      return;
    }
    const { subject, methods } = self.atTheDesk;
    known.set(subject, self.atTheDesk);
    void provider.interactionFinished(request, response, {
      login: { accountId: subject, amr: [...methods] },
    });
  });
  return self;
}

const configurationFor = (redirectUri: string, known: ReadonlyMap<string, Employee>): Configuration => ({
  clients: [
    {
      client_id: 'overread',
      client_secret: 'a secret between two',
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/desk/${uid}` },
  findAccount: (_ctx, sub) => ({
    accountId: sub,
    claims: () => {
      const employee = known.get(sub);
      return { sub, email: employee?.email, email_verified: employee?.emailVerified };
    },
  }),
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({
      accountId: oidc.session?.accountId ?? '',
      clientId: oidc.client?.clientId ?? '',
    });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
  cookies: { keys: ['only a test'] },
});
