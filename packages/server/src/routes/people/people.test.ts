import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServerRole, serverRoles } from '../../store/index.ts';
import { anApplication, browser, contextFor, type Office, office, someone } from '../../testing/index.ts';

let at: Office;
let caseNumber: string;
let other: string;
beforeAll(async () => {
  at = await office();
  const file = async () =>
    (await at.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  [caseNumber, other] = [await file(), await file()];
}, 120_000);
afterAll(() => at.close());

const problem = ({ status, body }: { status: number; body: any }): string =>
  `${status} ${String(body?.type).replace('urn:overread:problem:', '')}`;

describe('codes on letters', () => {
  const makeCode = async (role = 'employee'): Promise<{ id: string; code: string }> => {
    const made = await at.ask('coordinator', 'POST', `/api/v1/cases/${caseNumber}/claim-codes`, { body: { role } });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body;
  };
  const follow = async (code: string) => {
    const holder = at.open();
    const page = await holder.go('POST', '/api/v1/session', { claimCode: code });
    return { holder, page };
  };

  test('a worker without an account follows one case: reads it, sees no other, writes nothing, is in the audit', async () => {
    const { id, code } = await makeCode();
    const { holder, page } = await follow(code.toLowerCase().replaceAll('-', ' '));
    expect(page.status, JSON.stringify(page.body)).toBe(201);
    expect((await holder.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(200);
    expect((await holder.go('GET', '/api/v1/cases')).body.entries).toMatchObject([{ caseNumber }]);
    expect(problem(await holder.go('GET', `/api/v1/cases/${other}`))).toBe('404 not-found');
    const withdraw = await holder.go(
      'POST',
      `/api/v1/cases/${caseNumber}/commands/withdraw`,
      { why: 'x' },
      { 'if-match': '"1"' },
    );
    expect(problem(withdraw)).toBe('403 not-allowed');
    const lines = await at.store.auditing(contextFor(someone('service')), (tx) => {
      tx.audit({ action: 'audit.read' });
      return tx.db
        .selectFrom('audit_event')
        .select(['action', 'outcome'])
        .where('person', '=', `claim-code:${id}`)
        .where('case_id', '=', caseNumber)
        .orderBy('id')
        .execute();
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        { action: 'case.read', outcome: 'done' },
        { action: 'case.command.withdraw', outcome: 'refused' },
      ]),
    );
  });

  test('the code is shown once, also to who repeats the request', async () => {
    const key = 'the-same-letter';
    const ask = () =>
      at.ask('coordinator', 'POST', `/api/v1/cases/${caseNumber}/claim-codes`, { body: { role: 'employee' }, key });
    const [first, second] = [await ask(), await ask()];
    expect(first.body.code).toMatch(/^[0-9A-Z-]{19}$/);
    expect(second.body).toEqual({ id: first.body.id, expiresAt: first.body.expiresAt });
  });

  test('with the code someone makes an account and the case his own; then the code is used', async () => {
    const { id, code } = await makeCode();
    const { holder } = await follow(code);
    const registration = {
      claimCode: code,
      email: 'ana@example.org',
      name: 'Ana Invented',
      password: 'a long enough password',
    };
    const made = await at.open().go('POST', '/api/v1/accounts', registration);
    expect(made).toMatchObject({ status: 201, body: { caseNumber } });
    expect((await holder.go('GET', '/api/v1/cases')).status).toBe(401);
    expect(problem(await at.open().go('POST', '/api/v1/accounts', registration))).toBe('404 code-unknown');
    const ana = at.open();
    expect(
      (await ana.go('POST', '/api/v1/session', { email: 'ana@example.org', password: registration.password })).status,
    ).toBe(201);
    expect((await ana.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(200);
    const members = (await at.ask('coordinator', 'GET', `/api/v1/cases/${caseNumber}/members`)).body;
    expect(members).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ member: `person:${made.body.account}`, relation: 'claimed-employee', until: null }),
        expect.objectContaining({ member: `person:claim-code:${id}`, until: expect.any(String) }),
      ]),
    );
  });

  test('someone with an account claims a case with the code for his role, and no other', async () => {
    const attorney = await at.hire('representative');
    const { browser: desk } = await at.signIn(attorney);
    expect(problem(await desk.go('POST', '/api/v1/claims', { claimCode: (await makeCode('employee')).code }))).toBe(
      '404 code-unknown',
    );
    const { code } = await makeCode('representative');
    expect((await desk.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(404);
    expect((await desk.go('POST', '/api/v1/claims', { claimCode: code })).body).toEqual({ caseNumber });
    expect((await desk.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(200);
    // The coordinator ends what the wrong person has claimed.
    const end = await at.ask('coordinator', 'POST', `/api/v1/cases/${caseNumber}/members/end`, {
      body: { member: `person:${attorney.id}`, why: 'Another attorney was meant.' },
    });
    expect(end.status).toBe(200);
    expect((await desk.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(404);
  });

  test('of ten who use one code at the same moment one wins', async () => {
    const { code } = await makeCode();
    const tries = Array.from({ length: 6 }, (_, index) =>
      at.open().go('POST', '/api/v1/accounts', {
        claimCode: code,
        email: `at-once-${index}@example.org`,
        name: 'At Once',
        password: 'a long enough password',
      }),
    );
    const told = (await Promise.all(tries)).map((page) => page.status);
    expect(told.toSorted((a, b) => a - b)).toEqual([201, 404, 404, 404, 404, 404]);
  });

  test('a lost letter is withdrawn, a code ends after 180 days', async () => {
    const [lost, old] = [await makeCode(), await makeCode()];
    const { holder } = await follow(lost.code);
    await at.ask('intake', 'POST', `/api/v1/cases/${caseNumber}/members/end`, {
      body: { member: `person:claim-code:${lost.id}`, why: 'The letter came back.' },
    });
    expect((await holder.go('GET', `/api/v1/cases/${caseNumber}`)).status).toBe(404);
    const registration = {
      claimCode: lost.code,
      email: 'late@example.org',
      name: 'L',
      password: 'a long enough password',
    };
    expect(problem(await at.open().go('POST', '/api/v1/accounts', registration))).toBe('404 code-unknown');
    at.pass(180 * 86_400);
    expect(problem((await follow(old.code)).page)).toBe('404 code-unknown');
  });
});

describe('who the reviewers are', () => {
  const canary = 'Zebulon Quixote';

  test('stands in a schema of its own: no answer to an administrator and no role of the database but one shows it', async () => {
    await at.store.transaction(contextFor(someone('service')), async (tx) => {
      await tx.as('overread_directory', () =>
        tx.db.insertInto('reviewer_identity.reviewer').values({ id: 'dir-7', record: '{}', capacity: 5 }).execute(),
      );
      tx.audit({ action: 'test' });
    });
    const email = 'zebulon.quixote@example.org';
    const body = { email, name: canary, role: 'reviewer', reviewer: 'dir-7' };
    const made = await at.administer('POST', '/api/v1/people', body);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const seen = [
      made,
      await at.administer('GET', '/api/v1/people?limit=200'),
      await at.administer('GET', `/api/v1/people/${made.body.account}`),
    ];
    expect(JSON.stringify(seen)).not.toMatch(/zebulon|quixote/i);
    expect(seen[2]?.body).toMatchObject({ role: 'reviewer', reviewer: 'dir-7', name: null, email: null });
    for (const role of serverRoles) {
      for (const table of [
        'reviewer_identity.contact',
        'reviewer_identity.reviewer',
        'people.sign_in_name',
        'people.password',
      ]) {
        const read = at.store.transaction(contextFor(someone(role)), async (tx) => {
          tx.audit({ action: 'test' });
          return sql`SELECT * FROM ${sql.table(table)}`.execute(tx.db);
        });
        await expect(read, `${role} reads ${table}`).rejects.toMatchObject({ code: '42501' });
      }
    }
    const server = at.store.internal(contextFor(someone('service')), ({ db }) =>
      db.selectFrom('reviewer_identity.contact').selectAll().execute(),
    );
    await expect(server).rejects.toMatchObject({ code: '42501' });
    // He signs in with the address all the same.
    const { code } = made.body;
    const accepted = await at
      .open()
      .go('POST', '/api/v1/invitations/accept', { code, password: 'a long enough password' });
    expect(accepted.body).toMatchObject({ role: 'reviewer' });
    expect(JSON.stringify(accepted.body)).not.toMatch(/zebulon|quixote/i);
  });

  test('a reviewer needs a key of the directory, and nobody else has one', async () => {
    const make = (role: ServerRole, reviewer: string | null) =>
      at.administer('POST', '/api/v1/people', { email: `${role}-x@example.org`, name: 'X', role, reviewer });
    expect(problem(await make('reviewer', null))).toBe('422 request-invalid');
    expect(problem(await make('reviewer', 'no-such-key'))).toBe('422 request-invalid');
    expect(problem(await make('intake', 'dir-7'))).toBe('422 request-invalid');
  });
});

describe('administration', () => {
  test('a key is shown once, works within its scopes, and ends when it is revoked', async () => {
    const body = {
      name: 'Nightly upload',
      person: 'harbor-upload',
      role: 'claims-administrator',
      organization: 'harbor-claims',
      scopes: ['cases:read'],
    };
    const made = await at.administer('POST', '/api/v1/service-keys', body);
    expect(made.body.key).toMatch(/^ovr_/);
    expect(JSON.stringify((await at.administer('GET', '/api/v1/service-keys')).body)).not.toContain(
      made.body.key.slice(-64),
    );
    expect((await at.administer('GET', '/api/v1/service-keys')).body.entries).toMatchObject([
      { id: made.body.id, person: 'key:harbor-upload', revokedAt: null },
    ]);
    expect((await at.administer('POST', `/api/v1/service-keys/${made.body.id}/revoke`)).status).toBe(200);
    expect(problem(await at.administer('POST', `/api/v1/service-keys/${made.body.id}/revoke`))).toBe('404 not-found');
    expect(problem(await at.administer('POST', '/api/v1/service-keys', { ...body, organization: null }))).toBe(
      '422 request-invalid',
    );
    expect(problem(await at.administer('POST', '/api/v1/service-keys', { ...body, role: 'reviewer' }))).toBe(
      '422 request-invalid',
    );
  });

  test('nobody changes his own rights; an address signs in to one account; a claims administrator has an organization', async () => {
    const chief = await at.hire('administrator');
    const { browser: desk } = await at.signIn(chief);
    expect(problem(await desk.go('POST', `/api/v1/people/${chief.id}/disable`))).toBe('403 not-allowed');
    const change = { role: 'intake', organization: null };
    expect(problem(await desk.go('POST', `/api/v1/people/${chief.id}/role`, change))).toBe('403 not-allowed');
    const twice = { email: chief.email.toUpperCase(), name: 'X', role: 'intake' };
    expect(problem(await at.administer('POST', '/api/v1/people', twice))).toBe('409 already-there');
    const clerk = { email: 'clerk@example.org', name: 'C', role: 'claims-administrator' };
    expect(problem(await at.administer('POST', '/api/v1/people', clerk))).toBe('422 request-invalid');
    expect(problem(await at.administer('POST', '/api/v1/people', { ...clerk, organization: 'unknown' }))).toBe(
      '422 request-invalid',
    );
  });

  test('every user of an organization sees its cases, and no one of another', async () => {
    for (const id of ['harbor-claims', 'other-claims']) {
      await at.administer('POST', '/api/v1/organizations', { id, name: id, kind: 'claims-administrator' });
    }
    const clerks = [];
    for (const organization of ['harbor-claims', 'harbor-claims', 'other-claims']) {
      clerks.push(await at.hire('claims-administrator', { organization }));
    }
    const told = [];
    for (const clerk of clerks) {
      const { browser: desk } = await at.signIn(clerk);
      told.push((await desk.go('GET', `/api/v1/cases/${caseNumber}`)).status);
    }
    expect(told).toEqual([200, 200, 404]);
  });

  test('no other role administers', async () => {
    for (const role of serverRoles.filter((one) => one !== 'administrator')) {
      expect(problem(await at.ask(role, 'GET', '/api/v1/people')), role).toBe('403 not-allowed');
      expect(problem(await at.ask(role, 'POST', '/api/v1/service-keys', { body: {} })), role).toBe('403 not-allowed');
    }
    expect(browser(at.address).cookies.size).toBe(0);
  });
});
