import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApplication, type TestServer, testServer } from '../testing/index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
}, 60_000);
afterAll(() => server.close());

const file = (body: unknown) => server.ask('employee', 'POST', '/api/v1/cases', { body });

test.each([
  ['a NUL in a text', anApplication({ diagnoses: ['M54\u0000'] }), 'body/diagnoses/0'],
  ['half a character', anApplication({ diagnoses: ['M54', '\ud83d'] }), 'body/diagnoses/1'],
  ['a NUL in a name', { ...anApplication(), 'a\u0000': 1 }, 'body'],
])('%s is refused with its place', async (_what, body, where) => {
  const { status, body: told } = await file(JSON.parse(JSON.stringify(body)));
  expect([status, told.type, told.where]).toEqual([422, 'urn:overread:problem:request-invalid', where]);
});

test('a number without end and a body without bottom are refused', async () => {
  for (const payload of ['{"priority":1e999}', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/cases',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'the-key-of-this',
        'test-person': JSON.stringify({ id: 'x', role: 'employee', organization: null, reviewer: null, scopes: 'all' }),
      },
      payload,
    });
    expect(answer.statusCode, payload.slice(0, 30)).toBe(422);
  }
});

test('an id with a NUL in the address is refused, and so is who may not ask; the audit keeps both', async () => {
  expect((await server.ask('employee', 'GET', '/api/v1/cases/a%00b')).body).toMatchObject({ where: 'params/id' });
  expect((await server.ask('administrator', 'GET', '/api/v1/cases/a%00b')).status).toBe(403);
});

test('an address that nobody can have is told as one of our problems', async () => {
  for (const [url, status] of [
    ['/api/v1/cases/%zz', 400],
    [`/api/v1/cases/${'x'.repeat(500)}`, 404],
  ] as const) {
    const { status: told, body, headers } = await server.ask('employee', 'GET', url);
    expect([told, body.type]).toEqual([
      status,
      `urn:overread:problem:${status === 400 ? 'request-malformed' : 'not-found'}`,
    ]);
    expect(headers['content-type']).toContain('application/problem+json');
  }
});
