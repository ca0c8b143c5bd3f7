import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApplication } from '../../testing/applications.ts';
import { someone } from '../../testing/people.ts';
import { type TestServer, testServer } from '../../testing/server.ts';

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await testServer();
  id = (await server.ask(someone('intake'), 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
}, 60_000);
afterAll(() => server.close());

const preview = (role: 'intake' | 'state' | 'employee', body: object) =>
  server.ask(someone(role), 'POST', `/api/v1/cases/${id}/notices/preview`, { body });
const against = { ground: 'CNC', why: 'The decision asks for a report.', original: null };

test('shows what the parties would be told, in the language asked for, and writes nothing', async () => {
  const before = await server.ask(someone('state'), 'GET', `/api/v1/cases/${id}/events`);
  const told = await preview('state', { command: 'find-ineligible', body: against, locale: 'es' });
  expect(told.status).toBe(200);
  const [notice] = told.body.notices;
  expect([notice.kind, notice.to.map((one: { role: string }) => one.role)]).toEqual([
    'ineligible',
    expect.arrayContaining(['employee', 'requesting-physician', 'claims-administrator']),
  ]);
  expect(notice.text).toMatch(/The decision asks for a report/);
  expect(notice.text).toMatch(/ de 20\d\d/);
  const after = await server.ask(someone('state'), 'GET', `/api/v1/cases/${id}/events`);
  expect(after.body).toEqual(before.body);
});

test('refuses what the command itself would be refused, with its rule', async () => {
  const byOffice = await preview('intake', { command: 'find-ineligible', body: against });
  expect([byOffice.status, byOffice.body.type]).toEqual([403, 'urn:overread:problem:not-allowed']);
  const early = await preview('state', { command: 'find-eligible', body: { items: [] } });
  expect([early.status, early.body.rule]).toEqual([422, 'completeness-first']);
  expect((await preview('employee', { command: 'find-ineligible', body: against })).status).toBe(403);
});
