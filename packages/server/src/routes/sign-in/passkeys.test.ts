import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Authenticator,
  authenticator,
  type Browser,
  clusters,
  contextFor,
  type Hired,
  office,
  type Office,
  someone,
} from '../../testing/index.ts';

describe.each(clusters())('passkeys on $name', (cluster) => {
  let at: Office;
  beforeAll(async () => {
    at = await office(cluster);
  }, 120_000);
  afterAll(() => at.close());

  async function add(who: Hired, key: Authenticator, name = 'Telephone') {
    const { browser } = await at.signIn(who);
    const options = await browser.go('POST', '/api/v1/me/passkeys/options', { password: who.password });
    expect(options.status, JSON.stringify(options.body)).toBe(200);
    const response = key.create(options.body, at.address);
    return { browser, options, response, added: await browser.go('POST', '/api/v1/me/passkeys', { name, response }) };
  }
  async function use(key: Authenticator, browser: Browser = at.open(), origin = at.address) {
    const { body: options } = await browser.go('POST', '/api/v1/session/passkey/options');
    const response = key.get(options, origin);
    return { browser, options, response, page: await browser.go('POST', '/api/v1/session/passkey', { response }) };
  }
  const type = (page: { body: { type?: string } }): string =>
    String(page.body?.type).replace('urn:overread:problem:', '');

  test('one who has added a passkey signs in with it alone, in a role that needs two factors', async () => {
    const clerk = await at.hire('coordinator');
    const key = authenticator();
    const { browser, added } = await add(clerk, key);
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    expect((await browser.go('GET', '/api/v1/me/passkeys')).body).toMatchObject([{ name: 'Telephone', usedAt: null }]);
    const { page, browser: other } = await use(key);
    expect(page.status, JSON.stringify(page.body)).toBe(201);
    expect((await other.go('GET', '/api/v1/me')).body).toMatchObject({ id: clerk.id, role: 'coordinator' });
    const [session] = (await other.go('GET', '/api/v1/sessions')).body;
    expect(session.factors).toEqual(['passkey']);
    expect((await other.go('GET', '/api/v1/cases')).status).toBe(200);
    await other.go('DELETE', `/api/v1/me/passkeys/${added.body.id}`);
    expect(type((await use(key)).page)).toBe('passkey-refused');
  });

  test('to add one the password is asked for again; a passkey of nobody, without a finger, or of another site is refused', async () => {
    const clerk = await at.hire('intake');
    const { browser } = await at.signIn(clerk);
    const wrong = await browser.go('POST', '/api/v1/me/passkeys/options', { password: 'not the password' });
    expect(type(wrong)).toBe('sign-in-failed');
    const unverified = authenticator();
    unverified.verifies = false;
    expect(type((await add(clerk, unverified)).added)).toBe('passkey-refused');

    const key = authenticator();
    await add(clerk, key);
    key.verifies = false;
    expect(type((await use(key)).page)).toBe('passkey-refused');
    key.verifies = true;
    expect(type((await use(key, at.open(), 'https://elsewhere.example')).page)).toBe('passkey-refused');
    const stranger = authenticator();
    stranger.create({ challenge: 'x', rp: {} }, at.address);
    expect(type((await use(stranger)).page)).toBe('passkey-refused');
    expect((await use(key)).page.status).toBe(201);
  });

  test('a challenge counts once, for five minutes, and for its purpose and person', async () => {
    const [clerk, other] = [await at.hire('coordinator'), await at.hire('coordinator')];
    const key = authenticator();
    const { response, browser } = await add(clerk, key);
    expect(type(await browser.go('POST', '/api/v1/me/passkeys', { name: 'again', response }))).toBe('passkey-refused');
    const first = await use(key);
    const again = await at.open().go('POST', '/api/v1/session/passkey', { response: first.response });
    expect(type(again)).toBe('passkey-refused');
    const { body: late } = await at.open().go('POST', '/api/v1/session/passkey/options');
    const answer = key.get(late, at.address);
    at.pass(301);
    expect(type(await at.open().go('POST', '/api/v1/session/passkey', { response: answer }))).toBe('passkey-refused');
    // What was given to one to add a passkey is not taken from another.
    const mine = (await at.signIn(clerk)).browser;
    const theirs = (await at.signIn(other)).browser;
    const options = await mine.go('POST', '/api/v1/me/passkeys/options', { password: clerk.password });
    const made = authenticator().create(options.body, at.address);
    expect(type(await theirs.go('POST', '/api/v1/me/passkeys', { name: 'x', response: made }))).toBe('passkey-refused');
  });

  test('a copied authenticator, whose count goes back, is refused', async () => {
    const clerk = await at.hire('coordinator');
    const key = authenticator();
    key.counter = 5;
    await add(clerk, key);
    expect((await use(key)).page.status).toBe(201);
    key.counter = 3;
    expect(type((await use(key)).page)).toBe('passkey-refused');
  });

  test('passkeys end with the account, and with an invitation anew', async () => {
    const clerk = await at.hire('coordinator');
    const key = authenticator();
    await add(clerk, key);
    await at.administer('POST', `/api/v1/people/${clerk.id}/disable`);
    expect(type((await use(key)).page)).toBe('passkey-refused');
    const { body } = await at.administer('POST', `/api/v1/people/${clerk.id}/invitations`);
    await at.open().go('POST', '/api/v1/invitations/accept', { code: body.code, password: clerk.password });
    const left = await at.store.internal(contextFor(someone('service')), ({ db }) =>
      db.selectFrom('people.passkey').select('id').where('account', '=', clerk.id).execute(),
    );
    expect(left).toEqual([]);
  });

  test('no session of a role that sees many cases begins with a password alone, whatever the server thinks', async () => {
    const clerk = await at.hire('coordinator');
    const tried = at.store.internal(contextFor(someone('service')), ({ db }) =>
      sql`INSERT INTO people.session (id, token_hash, account, role, factors, made_at, seen_at, idle_seconds, expires_at, network, agent)
        VALUES ('x', 'x', ${clerk.id}, 'coordinator', '{password}', now(), now(), 1, now(), '', '')`.execute(db),
    );
    await expect(tried).rejects.toThrow('session_second_factor');
  });
});
