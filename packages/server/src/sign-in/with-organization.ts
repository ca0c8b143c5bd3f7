import { createHash } from 'node:crypto';
import * as oidc from 'openid-client';
import { hashOfEmail, needsSecondFactor, personOf } from '../people/index.ts';
import { fail } from '../problems/index.ts';
import { sealedPlace, type ServerRole, type Store, serviceContext, type Tx } from '../store/index.ts';
import { type BegunSession, beginSession, contextAs, type Origin } from './session.ts';

const patience = 600_000;
/** Methods (RFC 8176) of which each says that more than a password was asked for. */
const strong: ReadonlySet<string> = new Set(['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face', 'iris']);

interface Provider {
  readonly organization: string;
  readonly issuer: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly second_factor: 'told' | 'agreed';
}

const hashOfState = (state: string): string => createHash('sha256').update(`state\n${state}`).digest('hex');

/** Where to send the browser so that the organization signs its person in, and what the browser must bring back. */
export async function beginAtOrganization(
  store: Store,
  now: Date,
  organization: string,
  redirectUri: string,
): Promise<{ to: string; state: string }> {
  const provider = await providerOf(store, now, organization);
  const configuration = await configurationOf(provider);
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  await store.internal(serviceContext('sign-in', now), async ({ db }) => {
    await db.deleteFrom('people.external_attempt').where('expires_at', '<=', now).execute();
    await db
      .insertInto('people.external_attempt')
      .values({
        state_hash: hashOfState(state),
        organization,
        verifier,
        nonce,
        expires_at: new Date(now.getTime() + patience),
      })
      .execute();
  });
  const to = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { to: to.href, state };
}

/**
 * The browser has come back. `stateOfBrowser` is what the browser was given when it left: nobody signs another in as himself.
 * The first time, the account is found by the address that the provider vouches for, among accounts of that organization only.
 */
export async function endAtOrganization(
  store: Store,
  now: Date,
  requestId: string,
  address: URL,
  stateOfBrowser: string | null,
  origin: Origin,
): Promise<BegunSession> {
  const state = address.searchParams.get('state') ?? '';
  if (state === '' || state !== stateOfBrowser)
    return refuse(store, now, 'another browser', 'This browser did not begin that sign-in.');
  const attempt = await store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .deleteFrom('people.external_attempt')
      .where('state_hash', '=', hashOfState(state))
      .where('expires_at', '>', now)
      .returningAll()
      .executeTakeFirst(),
  );
  if (attempt === undefined) return refuse(store, now, 'no attempt', 'The sign-in took too long, or was used before.');
  const provider = await providerOf(store, now, attempt.organization);
  const claims = await claimsOf(provider, address, state, attempt);
  if (claims === null) return refuse(store, now, provider.organization, "The organization's answer does not hold.");
  const found = await accountOf(store, now, provider, claims);
  if (found === undefined) {
    return refuse(store, now, provider.organization, 'No account of this organization belongs to this sign-in.');
  }
  const role = found.role as ServerRole;
  const second = provider.second_factor === 'agreed' || (claims.amr ?? []).some((method) => strong.has(method));
  if (!second && needsSecondFactor(role)) {
    return refuse(
      store,
      now,
      found.id,
      'The organization does not say that a second factor was used, and your role needs one.',
    );
  }
  return store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    await link(tx, provider, claims.sub, found.id);
    return beginSession(tx, { account: found.id }, role, [second ? 'organization' : 'organization-alone'], origin);
  });
}

async function providerOf(store: Store, now: Date, organization: string): Promise<Provider> {
  const row = await store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .selectFrom('people.organization_sign_in')
      .select(['organization', 'issuer', 'client_id', 'client_secret', 'second_factor'])
      .where('organization', '=', organization)
      .executeTakeFirst(),
  );
  if (row === undefined) {
    return fail('not-found', {
      where: organization,
      detail: 'No such organization signs its people in by itself.',
      remedy: 'Sign in with e-mail address and password, or look at the name of the organization again.',
    });
  }
  return { ...row, client_secret: store.vault.open(row.client_secret, sealedPlace.organizationSignIn(organization)) };
}

async function configurationOf({
  organization,
  issuer,
  client_id,
  client_secret,
}: Provider): Promise<oidc.Configuration> {
  const at = new URL(issuer);
  // On this very machine, for tests and trials, TLS may be missing.
  const local = at.hostname === 'localhost' || at.hostname === '127.0.0.1';
  try {
    return await oidc.discovery(
      at,
      client_id,
      client_secret,
      undefined,
      local && at.protocol === 'http:' ? { execute: [oidc.allowInsecureRequests], timeout: 10 } : { timeout: 10 },
    );
  } catch (error) {
    return fail(
      'organization-sign-in-failed',
      {
        where: organization,
        detail: 'The sign-in of the organization cannot be reached.',
        remedy: 'Try again in a minute; if it stays away, tell your organization.',
      },
      { cause: error, status: 503 },
    );
  }
}

interface Claims {
  readonly sub: string;
  readonly email: string | null;
  readonly amr: readonly string[] | null;
}

/** What the provider vouches for; null where its answer does not hold. */
async function claimsOf(
  provider: Provider,
  address: URL,
  state: string,
  { verifier, nonce }: { verifier: string; nonce: string },
): Promise<Claims | null> {
  const configuration = await configurationOf(provider);
  try {
    const tokens = await oidc.authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return null;
    const { sub, amr } = claims;
    // Some providers tell the address in the token, others only when asked with it.
    const asked = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const { email, email_verified: verified } = asked
      ? await oidc.fetchUserInfo(configuration, tokens.access_token, sub)
      : (claims as { email?: unknown; email_verified?: unknown });
    return {
      sub,
      email: typeof email === 'string' && verified === true ? email : null,
      amr: Array.isArray(amr) ? amr.filter((one): one is string => typeof one === 'string') : null,
    };
  } catch (error) {
    // Everything that openid-client refuses is a sign-in that did not work; a defect of ours is not.
    if (
      error instanceof oidc.ClientError ||
      error instanceof oidc.ResponseBodyError ||
      error instanceof oidc.AuthorizationResponseError
    )
      return null;
    throw error;
  }
}

const accountOf = (store: Store, now: Date, { issuer, organization }: Provider, { sub, email }: Claims) =>
  store.internal(serviceContext('sign-in', now), async ({ db }) => {
    const accounts = db
      .selectFrom('people.account as a')
      .select(['a.id', 'a.role', 'a.organization', 'a.reviewer'])
      .where('a.organization', '=', organization)
      .where('a.state', '<>', 'disabled');
    const linked = await accounts
      .innerJoin('people.external_identity as e', 'e.account', 'a.id')
      .where('e.issuer', '=', issuer)
      .where('e.subject', '=', sub)
      .executeTakeFirst();
    if (linked !== undefined || email === null) return linked;
    return (
      accounts
        .innerJoin('people.sign_in_name as n', 'n.account', 'a.id')
        .leftJoin('people.external_identity as e', (join) =>
          join.onRef('e.account', '=', 'a.id').on('e.issuer', '=', issuer),
        )
        .where('n.hash', '=', hashOfEmail(email))
        // An account that belongs to one subject is not taken over by another with the same address.
        .where('e.subject', 'is', null)
        .executeTakeFirst()
    );
  });

async function link(tx: Tx, { issuer }: Provider, subject: string, account: string): Promise<void> {
  const { now } = tx.context;
  await tx.db
    .insertInto('people.external_identity')
    .values({ issuer, subject, account, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx.db
    .updateTable('people.account')
    .set({ state: 'active', changed_at: now })
    .where('id', '=', account)
    .where('state', '=', 'invited')
    .execute();
}

async function refuse(store: Store, now: Date, subject: string, detail: string): Promise<never> {
  await store.internal(serviceContext('sign-in', now), (tx) => {
    tx.audit({ action: 'session.refused', subject, outcome: 'refused' });
    return Promise.resolve();
  });
  return fail('organization-sign-in-failed', {
    where: 'sign-in',
    detail,
    remedy: 'Begin again. If it happens again, tell your organization and the administrator of this service.',
  });
}
