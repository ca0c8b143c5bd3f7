import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, browser, type Office, office, type Page } from '../../testing/index.ts';
import { type IdentityProvider, identityProvider } from '../../testing/identity-provider.ts';

let at: Office;
let provider: IdentityProvider;
const methods = ['pwd', 'otp'];

beforeAll(async () => {
  at = await office();
  // A provider looks at the clock of the machine.
  at.clock.now = new Date();
  provider = await identityProvider(`${at.address}/api/v1/sign-in/callback`);
  await organization('harbor-claims', 'told');
  await organization('other-claims', 'told');
}, 120_000);
beforeEach(() => {
  at.clock.now = new Date();
});
afterAll(async () => {
  await provider.close();
  await at.close();
});

async function organization(id: string, secondFactor: string): Promise<void> {
  await at.administer('POST', '/api/v1/organizations', { id, name: id, kind: 'claims-administrator' });
  const signIn = { issuer: provider.issuer, clientId: 'overread', clientSecret: 'a secret between two', secondFactor };
  const told = await at.administer('PUT', `/api/v1/organizations/${id}/sign-in`, signIn);
  expect(told).toMatchObject({ status: 200, body: { signIn: { issuer: provider.issuer } } });
  expect(JSON.stringify(told.body)).not.toContain('a secret between two');
}

const account = async (email: string, organizationId = 'harbor-claims'): Promise<string> =>
  (
    await at.administer('POST', '/api/v1/people', {
      email,
      name: 'Clerk',
      role: 'claims-administrator',
      organization: organizationId,
    })
  ).body.account;

/** From our server to the organization and back, up to the address at which the browser comes back to us. */
async function there(id = 'harbor-claims', at_: Browser = at.open()): Promise<{ ours: Browser; back: string }> {
  const begun = await at_.go('GET', `/api/v1/sign-in/organizations/${id}`);
  expect(begun.status, JSON.stringify(begun.body)).toBe(302);
  const theirs = browser(provider.issuer);
  let to = begun.headers.get('location') ?? '';
  for (let hops = 0; hops < 6 && to.startsWith(provider.issuer); hops++) {
    const page = await theirs.go('GET', to);
    to = new URL(page.headers.get('location') ?? '', provider.issuer).href;
  }
  expect(to).toContain('/api/v1/sign-in/callback?');
  return { ours: at_, back: to };
}

async function throughOrganization(id?: string): Promise<{ ours: Browser; page: Page }> {
  const { ours, back } = await there(id);
  return { ours, page: await ours.go('GET', back) };
}

test('a clerk signs in at the organization; the next time the subject is known, whatever the address', async () => {
  const id = await account('clerk@harbor.example');
  provider.atTheDesk = { subject: 'h-1', email: 'Clerk@Harbor.example', emailVerified: true, methods };
  const { ours, page } = await throughOrganization();
  expect(page.status, JSON.stringify(page.body)).toBe(303);
  expect((await ours.go('GET', '/api/v1/me')).body).toMatchObject({ id, organization: 'harbor-claims' });
  provider.atTheDesk = { subject: 'h-1', email: 'married@harbor.example', emailVerified: true, methods };
  const again = await throughOrganization();
  expect((await again.ours.go('GET', '/api/v1/me')).body).toMatchObject({ id });
  // Another person who was given the old address does not get the account.
  provider.atTheDesk = { subject: 'h-2', email: 'clerk@harbor.example', emailVerified: true, methods };
  expect((await throughOrganization()).page.status).toBe(401);
});

test('without a second factor at the organization nobody comes in, unless it undertook to ask for one', async () => {
  await account('one-factor@harbor.example');
  provider.atTheDesk = { subject: 'h-3', email: 'one-factor@harbor.example', emailVerified: true, methods: ['pwd'] };
  const { page } = await throughOrganization();
  expect(page).toMatchObject({ status: 401, body: { type: 'urn:overread:problem:organization-sign-in-failed' } });
  expect(page.body.detail).toContain('second factor');
  await organization('harbor-claims', 'agreed');
  expect((await throughOrganization()).page.status).toBe(303);
  await organization('harbor-claims', 'told');
});

test('an organization vouches for its own people only, and for addresses that it has verified', async () => {
  await account('clerk@other.example', 'other-claims');
  await account('unverified@harbor.example');
  provider.atTheDesk = { subject: 'h-4', email: 'clerk@other.example', emailVerified: true, methods };
  expect((await throughOrganization()).page.status).toBe(401);
  provider.atTheDesk = { subject: 'h-5', email: 'unverified@harbor.example', emailVerified: false, methods };
  expect((await throughOrganization()).page.status).toBe(401);
});

test('what comes back counts once, in time, in the browser that began', async () => {
  await account('careful@harbor.example');
  provider.atTheDesk = { subject: 'h-6', email: 'careful@harbor.example', emailVerified: true, methods };
  const { ours, back } = await there();
  // A link that an attacker sends: the victim's browser did not begin.
  expect((await at.open().go('GET', back)).status).toBe(401);
  const forged = new URL(back);
  forged.searchParams.set('code', 'made-up');
  const copy = at.open();
  for (const [name, value] of ours.cookies) copy.cookies.set(name, value);
  expect((await copy.go('GET', forged.href)).status).toBe(401);
  // The forged try used the attempt up.
  expect((await ours.go('GET', back)).status).toBe(401);
  const second = await there();
  at.pass(601);
  expect((await second.ours.go('GET', second.back)).status).toBe(401);
});

test('an account that was closed stays closed', async () => {
  const id = await account('closed@harbor.example');
  provider.atTheDesk = { subject: 'h-7', email: 'closed@harbor.example', emailVerified: true, methods };
  expect((await throughOrganization()).page.status).toBe(303);
  await at.administer('POST', `/api/v1/people/${id}/disable`);
  expect((await throughOrganization()).page.status).toBe(401);
});
