import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totpAt } from '../../people/index.ts';
import { contextFor, type Hired, type Office, office, someone } from '../../testing/index.ts';

let at: Office;
beforeAll(async () => {
  at = await office();
}, 120_000);
afterAll(() => at.close());

const problem = (page: { status: number; body: any }): string =>
  `${page.status} ${String(page.body?.type).replace('urn:overread:problem:', '')}`;

/** What the audit holds of an action. */
const audit = (action: string) =>
  at.store.auditing(contextFor(someone('service')), (tx) => {
    tx.audit({ action: 'audit.read' });
    return tx.db
      .selectFrom('audit_event')
      .select(['person', 'subject', 'outcome'])
      .where('action', '=', action)
      .orderBy('id')
      .execute();
  });

describe('signing in', () => {
  test('password and code begin a session in a cookie that no script reads', async () => {
    const clerk = await at.hire('intake');
    const { browser, page } = await at.signIn(clerk);
    expect(page.status).toBe(201);
    expect(page.setCookies).toEqual([expect.stringMatching(/^overread=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect(Object.keys(page.body)).toEqual(['csrfToken', 'expiresAt']);
    const me = await browser.go('GET', '/api/v1/me');
    expect(me.body).toMatchObject({ id: clerk.id, role: 'intake', scopes: 'all', email: clerk.email });
    expect((await browser.go('GET', '/api/v1/cases')).status).toBe(200);
    expect((await audit('session.begun')).filter((line) => line.person === clerk.id)).toHaveLength(1);
    const cookie = browser.cookies.get('overread') ?? '';
    const rows = await at.store.internal(contextFor(someone('service')), ({ db }) =>
      db.selectFrom('people.session').selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain(cookie);
  });

  test('no hint whether an account exists: one answer for everything that is wrong', async () => {
    const clerk = await at.hire('intake');
    const closed = await at.hire('employee');
    await at.administer('POST', `/api/v1/people/${closed.id}/disable`);
    const code = totpAt(clerk.secret ?? '', at.clock.now);
    const tries = [
      { email: 'nobody@example.org', password: 'whatever it may be', code },
      { email: clerk.email, password: 'whatever it may be', code },
      { email: clerk.email, password: 'whatever it may be' },
      { email: clerk.email, password: clerk.password, code: code === '000000' ? '000001' : '000000' },
      { email: closed.email, password: closed.password },
    ];
    const told = [];
    for (const body of tries) {
      const page = await at.open().go('POST', '/api/v1/session', body);
      expect(page.setCookies).toEqual([]);
      told.push(JSON.stringify({ ...page.body, instance: '' }));
    }
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toContain('sign-in-failed');
    const refusals = await audit('session.refused');
    expect(refusals.at(-1)).toEqual({ person: 'service:sign-in', subject: closed.id, outcome: 'refused' });
    expect(refusals.map((one) => one.subject)).toContain('unknown account');
  });

  test('staff cannot come in with a password alone, by no way of asking', async () => {
    const clerk = await at.hire('coordinator');
    const { email, password } = clerk;
    expect(problem(await at.open().go('POST', '/api/v1/session', { email, password }))).toBe(
      '401 second-factor-needed',
    );
    // Also where the second factor is missing in the database, and where code would begin a session without it.
    const context = contextFor(someone('service'), at.clock.now);
    await at.store.internal(context, ({ db }) =>
      db.deleteFrom('people.totp').where('account', '=', clerk.id).execute(),
    );
    expect(problem(await at.open().go('POST', '/api/v1/session', { email, password }))).toBe('401 sign-in-failed');
    const forced = at.store.internal(context, ({ db }) =>
      db
        .insertInto('people.session')
        .values({
          id: 'forced',
          token_hash: 'forced',
          account: clerk.id,
          claim_code: null,
          role: 'coordinator',
          factors: ['password'],
          made_at: at.clock.now,
          seen_at: at.clock.now,
          idle_seconds: 900,
          expires_at: new Date(at.clock.now.getTime() + 1000),
          ended_at: null,
          ended_why: null,
          network: '',
          agent: '',
        })
        .execute(),
    );
    await expect(forced).rejects.toMatchObject({ code: '23514' });
  });

  test('a code counts once, also of ten requests at the same moment', async () => {
    const clerk = await at.hire('intake');
    const body = { email: clerk.email, password: clerk.password, code: totpAt(clerk.secret ?? '', at.clock.now) };
    const pages = await Promise.all(Array.from({ length: 4 }, () => at.open().go('POST', '/api/v1/session', body)));
    expect(pages.map((page) => page.status).toSorted((a, b) => a - b)).toEqual([201, 401, 401, 401]);
    at.pass(30);
  });

  test('a recovery code opens once', async () => {
    const clerk = await at.hire('medical-director');
    expect(clerk.recoveryCodes).toHaveLength(10);
    const [recoveryCode = ''] = clerk.recoveryCodes;
    const body = { email: clerk.email, password: clerk.password, recoveryCode: recoveryCode.toLowerCase() };
    expect((await at.open().go('POST', '/api/v1/session', body)).status).toBe(201);
    expect(problem(await at.open().go('POST', '/api/v1/session', body))).toBe('401 sign-in-failed');
  });

  test('an injured worker may do without a second factor, and have one', async () => {
    const worker = await at.hire('employee');
    expect(worker.secret).toBeNull();
    expect((await at.signIn(worker)).page.status).toBe(201);
  });
});

describe('throttling', () => {
  const wrong = (who: Hired, from = at.open()) =>
    from.go('POST', '/api/v1/session', { email: who.email, password: 'not the password at all' });

  test('after five wrong passwords the sixth try waits, known account or not, right password or not', async () => {
    const worker = await at.hire('employee');
    const unknown = { ...worker, email: 'nobody-at-all@example.org' };
    for (const who of [worker, unknown]) {
      for (let round = 0; round < 5; round++) expect(problem(await wrong(who))).toBe('401 sign-in-failed');
      expect(problem(await wrong(who))).toBe('429 too-many-requests');
    }
    expect((await at.signIn(worker)).page.status).toBe(429);
    expect((await audit('session.throttled')).length).toBeGreaterThan(0);
    at.pass(901);
    expect((await at.signIn(worker)).page.status).toBe(201);
  });

  test('twenty wrong passwords at once: no more than five are looked at', async () => {
    const worker = await at.hire('employee');
    const pages = await Promise.all(Array.from({ length: 20 }, () => wrong(worker)));
    expect(pages.filter((page) => page.status === 401)).toHaveLength(5);
    at.pass(901);
  });
});

describe('sessions end on the server', () => {
  test('without a request for 15 minutes; with requests after 12 hours', async () => {
    const clerk = await at.hire('intake');
    const idle = (await at.signIn(clerk)).browser;
    at.pass(14 * 60);
    expect((await idle.go('GET', '/api/v1/me')).status).toBe(200);
    at.pass(14 * 60);
    expect((await idle.go('GET', '/api/v1/me')).status).toBe(200);
    at.pass(15 * 60);
    expect(problem(await idle.go('GET', '/api/v1/me'))).toBe('401 sign-in-needed');
    const busy = (await at.signIn(clerk)).browser;
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      at.pass(600);
      expect((await busy.go('GET', '/api/v1/me')).status, `after ${minutes + 10} minutes`).toBe(200);
    }
    at.pass(600);
    expect((await busy.go('GET', '/api/v1/me')).status).toBe(401);
  });

  test('by signing out: the cookie that was copied is worth nothing', async () => {
    const { browser } = await at.signIn(await at.hire('employee'));
    const copy = at.open();
    copy.cookies.set('overread', browser.cookies.get('overread') ?? '');
    expect((await copy.go('GET', '/api/v1/me')).status).toBe(200);
    expect((await browser.go('DELETE', '/api/v1/session')).status).toBe(204);
    expect(browser.cookies.size).toBe(0);
    expect((await copy.go('GET', '/api/v1/me')).status).toBe(401);
  });

  test('one by one and everywhere', async () => {
    const worker = await at.hire('employee');
    const here = (await at.signIn(worker)).browser;
    const there = (await at.signIn(worker)).browser;
    const third = (await at.signIn(worker)).browser;
    const { body: list } = await here.go('GET', '/api/v1/sessions');
    expect(list.map((one: { current: boolean }) => one.current)).toHaveLength(3);
    const mine = list.find((one: { current: boolean }) => one.current);
    const thirds = (await third.go('GET', '/api/v1/sessions')).body.find((one: { current: boolean }) => one.current);
    expect(mine.id).not.toBe(thirds.id);
    expect((await here.go('DELETE', `/api/v1/sessions/${thirds.id}`)).status).toBe(204);
    expect((await third.go('GET', '/api/v1/me')).status).toBe(401);
    expect((await there.go('GET', '/api/v1/me')).status).toBe(200);
    const other = (await at.signIn(await at.hire('employee'))).browser;
    expect((await other.go('DELETE', `/api/v1/sessions/${mine.id}`)).status).toBe(404);
    expect((await here.go('DELETE', '/api/v1/sessions')).status).toBe(204);
    expect((await there.go('GET', '/api/v1/me')).status).toBe(401);
    expect((await other.go('GET', '/api/v1/me')).status).toBe(200);
  });

  test('by a change of the password, but for the session that changed it', async () => {
    const worker = await at.hire('employee');
    const here = (await at.signIn(worker)).browser;
    const there = (await at.signIn(worker)).browser;
    const change = (password: string, newPassword: string) =>
      here.go('POST', '/api/v1/me/password', { password, newPassword });
    expect(problem(await change('not the password', 'another long password'))).toBe('401 sign-in-failed');
    expect(problem(await change(worker.password, 'short'))).toBe('422 password-too-weak');
    expect((await change(worker.password, 'another long password')).status).toBe(204);
    expect((await here.go('GET', '/api/v1/me')).status).toBe(200);
    expect((await there.go('GET', '/api/v1/me')).status).toBe(401);
    expect((await at.signIn(worker)).page.status).toBe(401);
    expect((await at.signIn({ ...worker, password: 'another long password' })).page.status).toBe(201);
  });

  test('by the administrator: role changed, account closed', async () => {
    const clerk = await at.hire('intake');
    const { browser } = await at.signIn(clerk);
    const told = await at.administer('POST', `/api/v1/people/${clerk.id}/role`, {
      role: 'coordinator',
      organization: null,
    });
    expect(told.body).toEqual({ account: clerk.id, sessionsEnded: 1 });
    expect((await browser.go('GET', '/api/v1/me')).status).toBe(401);
    const again = (await at.signIn(clerk)).browser;
    expect((await again.go('GET', '/api/v1/me')).body.role).toBe('coordinator');
    await at.administer('POST', `/api/v1/people/${clerk.id}/disable`);
    expect((await again.go('GET', '/api/v1/me')).status).toBe(401);
    expect((await audit('account.role-changed')).at(-1)?.subject).toBe(`${clerk.id}: intake to coordinator`);
  });
});

describe('writes with a cookie', () => {
  test('need the token of the session, and no other site sends them', async () => {
    const { browser } = await at.signIn(await at.hire('employee'));
    const { csrfToken } = browser;
    const write = (headers: Record<string, string> = {}) =>
      browser.go('POST', '/api/v1/claims', { claimCode: 'AAAA-AAAA-AAAA-AAAA' }, headers);
    browser.csrfToken = null;
    expect(problem(await write())).toBe('403 session-token-needed');
    expect(problem(await write({ 'overread-csrf': 'x'.repeat(43) }))).toBe('403 session-token-needed');
    expect(problem(await browser.go('DELETE', '/api/v1/session'))).toBe('403 session-token-needed');
    browser.csrfToken = csrfToken;
    expect(problem(await write({ origin: 'https://elsewhere.example' }))).toBe('403 session-token-needed');
    expect(problem(await write({ origin: 'null' }))).toBe('403 session-token-needed');
    expect(problem(await write({ origin: at.address }))).toBe('404 code-unknown');
    expect(problem(await write())).toBe('404 code-unknown');
    // A header that names a key never makes the cookie count without its token.
    browser.csrfToken = null;
    expect(problem(await write({ authorization: 'Bearer nonsense' }))).toBe('401 sign-in-needed');
    // The page gets its token again after it was loaded anew.
    await browser.go('GET', '/api/v1/me');
    expect(browser.csrfToken).toBe(csrfToken);
  });

  test('signing in from another site is refused too', async () => {
    const worker = await at.hire('employee');
    const page = await at
      .open()
      .go(
        'POST',
        '/api/v1/session',
        { email: worker.email, password: worker.password },
        { origin: 'https://elsewhere.example' },
      );
    expect(problem(page)).toBe('403 session-token-needed');
  });
});

describe('invitations', () => {
  test('a code is used once, ends after 14 days, and a new one ends the one before', async () => {
    const made = await at.administer('POST', '/api/v1/people', {
      email: 'invited@example.org',
      name: 'I',
      role: 'employee',
    });
    const { code, account } = made.body;
    const accept = (typed: string, password = 'a long enough password') =>
      at.open().go('POST', '/api/v1/invitations/accept', { code: typed, password });
    expect(problem(await accept(code, 'invited-2026!'))).toBe('422 password-too-weak');
    const second = await at.administer('POST', `/api/v1/people/${account}/invitations`);
    expect(problem(await accept(code))).toBe('404 code-unknown');
    at.pass(14 * 86_400);
    expect(problem(await accept(second.body.code))).toBe('404 code-unknown');
    const third = await at.administer('POST', `/api/v1/people/${account}/invitations`);
    expect((await accept(third.body.code)).body).toEqual({ account, role: 'employee', secondFactor: null });
    expect(problem(await accept(third.body.code))).toBe('404 code-unknown');
    expect((await audit('invitation.accepted')).at(-1)?.person).toBe(account);
  });

  test('staff without a confirmed second factor have no account that opens', async () => {
    const made = await at.administer('POST', '/api/v1/people', {
      email: 'half@example.org',
      name: 'H',
      role: 'intake',
    });
    const { code } = made.body;
    const password = 'a long enough password';
    const { body } = await at.open().go('POST', '/api/v1/invitations/accept', { code, password });
    const totp = totpAt(body.secondFactor.secret, at.clock.now);
    const signIn = () => at.open().go('POST', '/api/v1/session', { email: 'half@example.org', password, code: totp });
    expect(problem(await signIn())).toBe('401 sign-in-failed');
    const wrong = totp === '123456' ? '654321' : '123456';
    expect(problem(await at.open().go('POST', '/api/v1/invitations/confirm', { code, totp: wrong }))).toBe(
      '401 second-factor-needed',
    );
    expect((await at.open().go('POST', '/api/v1/invitations/confirm', { code, totp })).status).toBe(200);
    // The code that confirmed is taken; the next one opens.
    expect(problem(await signIn())).toBe('401 sign-in-failed');
    at.pass(30);
    const next = totpAt(body.secondFactor.secret, at.clock.now);
    const page = await at.open().go('POST', '/api/v1/session', { email: 'half@example.org', password, code: next });
    expect(page.status).toBe(201);
  });

  test('codes are not guessed: after twenty wrong ones from an address the next waits', async () => {
    at.pass(901);
    const guess = () =>
      at.open().go('POST', '/api/v1/invitations/accept', { code: 'AAAA-AAAA-AAAA-AAAA', password: 'x' });
    for (let round = 0; round < 20; round++) expect((await guess()).status).toBe(404);
    expect(problem(await guess())).toBe('429 too-many-requests');
    at.pass(901);
  });
});
