import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, clusters, someone, type TestServer, testServer } from '../../testing/index.ts';

const harbor = someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' });
const stranger = someone('claims-administrator', 'other-clerk', { organization: 'other-claims' });

describe.each(clusters())('cases by the API on $name', (cluster) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(cluster);
  });
  afterAll(() => server.close());

  const file = async (): Promise<string> => {
    const { status, body } = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    expect(status, JSON.stringify(body)).toBe(201);
    return body.caseNumber;
  };
  const give = (
    who: Parameters<TestServer['ask']>[0],
    id: string,
    command: string,
    version: number,
    body: unknown = {},
  ) => server.ask(who, 'POST', `/api/v1/cases/${id}/commands/${command}`, { version, body });

  test('an employee files, the office screens, the State finds the application eligible', async () => {
    const id = await file();
    const complete = await give('intake', id, 'complete-application', 1, { signed: true, urDecisionAttached: true });
    expect(complete).toMatchObject({ status: 200, body: { version: 2 }, headers: { etag: '"2"' } });
    await give('intake', id, 'screen-point', 2, { point: 'timeliness', flagged: false, note: '' });
    const eligible = await give('state', id, 'find-eligible', 3, { items: [{ number: 1, ground: null, why: '' }] });
    expect(eligible.body).toMatchObject({ version: 4, events: [{ type: 'found-eligible', ground: 'LC 4610.5(k)' }] });
    const read = await server.ask(harbor, 'GET', `/api/v1/cases/${id}`);
    expect(read.body).toMatchObject({ caseNumber: id, version: 4, items: [{ standing: 'eligible' }] });
    expect(
      (await server.ask(harbor, 'GET', `/api/v1/cases/${id}`, { headers: { 'if-none-match': '"4"' } })).status,
    ).toBe(304);
    const history = await server.ask('employee', 'GET', `/api/v1/cases/${id}/events?limit=3`);
    expect(history.body.entries.map((one: { event: { type: string } }) => one.event.type)).toEqual([
      'application-received',
      'application-completed',
      'point-screened',
    ]);
    const rest = await server.ask('employee', 'GET', `/api/v1/cases/${id}/events?limit=3&cursor=${history.body.next}`);
    expect(rest.body).toMatchObject({ entries: [{ event: { type: 'found-eligible' } }], next: null });
    expect((await server.ask('employee', 'GET', `/api/v1/cases/${id}/verify`)).body).toEqual({
      caseNumber: id,
      holds: true,
      events: 4,
      broken: [],
    });
  });

  test('who files in Spanish is written to in Spanish; nobody sets the language of another party', async () => {
    const { status, body } = await server.ask('employee', 'POST', '/api/v1/cases', {
      body: { ...anApplication(), language: 'es' },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    const contacts = await server.ask('intake', 'GET', `/api/v1/cases/${body.caseNumber}/contacts`);
    expect(contacts.body.entries).toMatchObject([{ party: 'employee-1', contact: { locale: 'es' } }]);
    const attorney = await server.ask('representative', 'POST', '/api/v1/cases', {
      body: { ...anApplication(), language: 'es' },
    });
    const none = await server.ask('intake', 'GET', `/api/v1/cases/${attorney.body.caseNumber}/contacts`);
    expect(none.body.entries).toEqual([]);
  });

  test('a case of others looks like none', async () => {
    const id = await file();
    const none = await server.ask(stranger, 'GET', '/api/v1/cases/CM26-9999999');
    for (const path of ['', '/events', '/verify']) {
      const theirs = await server.ask(stranger, 'GET', `/api/v1/cases/${id}${path}`);
      expect(theirs.status).toBe(404);
      const told = (text: string): string => text.replaceAll(/CM26-\d+/g, '…').replace(/request:[^"]+/, '…');
      expect(told(theirs.text)).toBe(told(none.text));
    }
    expect((await give(stranger, id, 'withdraw', 1, { why: 'no' })).status).toBe(404);
    expect((await server.ask(stranger, 'GET', '/api/v1/cases')).body).toEqual({ entries: [], next: null });
  });

  test('a request that comes twice acts once and gets the same answer', async () => {
    const request = { body: anApplication(), key: `twice-${Math.random()}` };
    const both = await Promise.all([
      server.ask('employee', 'POST', '/api/v1/cases', request),
      server.ask('employee', 'POST', '/api/v1/cases', request),
    ]);
    const third = await server.ask('employee', 'POST', '/api/v1/cases', request);
    expect(new Set([...both, third].map((one) => one.body.caseNumber)).size).toBe(1);
    expect(third.headers['idempotency-replayed']).toBe('true');
    const other = await server.ask('employee', 'POST', '/api/v1/cases', {
      ...request,
      body: anApplication({ diagnoses: [] }),
    });
    expect(other).toMatchObject({ status: 409, body: { type: 'urn:overread:problem:idempotency-key-reused' } });
  });

  test('each refusal has its problem', async () => {
    const id = await file();
    const path = `/api/v1/cases/${id}/commands/withdraw`;
    const types = async (...told: ReturnType<TestServer['ask']>[]) =>
      (await Promise.all(told)).map(
        ({ status, body }) => `${status} ${body.type.replace('urn:overread:problem:', '')}`,
      );
    expect(
      await types(
        server.ask(null, 'GET', `/api/v1/cases/${id}`),
        server.ask('administrator', 'GET', `/api/v1/cases/${id}`),
        server.ask(someone('employee', 'employee-1', { scopes: ['cases:read'] }), 'POST', path, {
          body: { why: 'x' },
          version: 1,
        }),
        server.ask('employee', 'POST', path, { body: { why: 'x' } }),
        server.ask('employee', 'POST', path, { body: { why: 'x' }, version: 7 }),
        server.ask('employee', 'POST', path, { body: { why: 4 }, version: 1 }),
        server.ask('employee', 'POST', path, { body: { why: 'x', more: 1 }, version: 1 }),
        server.ask('employee', 'POST', path, { body: { why: 'a\0b' }, version: 1 }),
        server.ask('employee', 'POST', path, { body: { why: ' ' }, version: 1 }),
        server.ask('employee', 'POST', path, {
          body: '{',
          headers: { 'content-type': 'application/json' },
          version: 1,
        }),
        server.ask('employee', 'POST', path, { body: 'why', headers: { 'content-type': 'text/plain' }, version: 1 }),
        server.ask('employee', 'POST', path, { body: { why: 'x' }, version: 1, key: 'short' }),
        give('intake', id, 'withdraw', 1, { why: 'x' }),
        server.ask('employee', 'GET', '/api/v1/cases?cursor=abc'),
        server.ask('employee', 'GET', '/api/v1/nothing'),
      ),
    ).toEqual([
      '401 sign-in-needed',
      '403 not-allowed',
      '403 not-allowed',
      '428 version-needed',
      '412 version-moved',
      '422 request-invalid',
      '422 request-invalid',
      '422 request-invalid',
      '422 rule-refused',
      '400 request-malformed',
      '415 media-type-unsupported',
      '400 idempotency-key-needed',
      '403 not-allowed',
      '400 cursor-invalid',
      '404 not-found',
    ]);
  });

  test('two clerks at once: one acts, the other is told who and when', async () => {
    const id = await file();
    const body = { signed: true, urDecisionAttached: true };
    const told = await Promise.all([
      give(someone('intake', 'clerk-a'), id, 'complete-application', 1, body),
      give(someone('intake', 'clerk-b'), id, 'complete-application', 1, body),
    ]);
    expect(told.map((one) => one.status).toSorted((a, b) => a - b)[0]).toBe(200);
    const lost = told.find((one) => one.status !== 200);
    expect([409, 412]).toContain(lost?.status);
    expect(lost?.body).toMatchObject({ type: 'urn:overread:problem:version-moved', version: 2, by: 'intake' });
  });

  test('a person reads page after page of his cases, and every read is in the audit', async () => {
    const ids = [await file(), await file(), await file()];
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body } = await server.ask(harbor, 'GET', `/api/v1/cases?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...body.entries.map((one: { caseNumber: string }) => one.caseNumber));
      next = body.next;
    }
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toEqual(expect.arrayContaining(ids));
    const audit = await server.store.auditing({ person: someone('service'), requestId: 't', now: new Date() }, (tx) => {
      tx.audit({ action: 'audit.read' });
      return tx.db
        .selectFrom('audit_event')
        .select('subject')
        .where('person', '=', 'harbor-clerk')
        .where('action', '=', 'case.list')
        .execute();
    });
    expect(audit.flatMap((one) => one.subject?.split(' ') ?? [])).toEqual(expect.arrayContaining(ids));
  });

  test('a refusal is in the audit too', async () => {
    const id = await file();
    await server.ask(stranger, 'GET', `/api/v1/cases/${id}`);
    const lines = await server.store.auditing({ person: someone('service'), requestId: 't', now: new Date() }, (tx) => {
      tx.audit({ action: 'audit.read' });
      return tx.db
        .selectFrom('audit_event')
        .select(['action', 'outcome'])
        .where('case_id', '=', id)
        .where('person', '=', 'other-clerk')
        .execute();
    });
    expect(lines).toEqual([{ action: 'case.read', outcome: 'not-found' }]);
  });

  test('the OpenAPI document lists every command', async () => {
    const { body } = await server.ask(null, 'GET', '/api/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths).filter((path) => path.includes('/commands/'))).toHaveLength(40);
  });
});
