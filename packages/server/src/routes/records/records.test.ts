import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorker, type ServerWorker } from '../../start-work.ts';
import { anApplication, Life, party, someone, type TestServer, testServer } from '../../testing/index.ts';

let server: TestServer;
let worker: ServerWorker;
let now = new Date('2026-03-02T18:00:00Z');
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => now });
  worker = makeWorker(server.store, null, { clock: () => now, mailer: null });
}, 60_000);
afterAll(() => server.close());

const requests = (who = party.claims) => server.ask(who, 'GET', '/api/v1/records/requests');

test('what is owed, until when and at what cost, over all cases of a claims administrator', async () => {
  const life = await Life.begin(server, () => now, {
    over: { application: { ...anApplication().application, claimNumber: 'HC-7' } },
  });
  await life.eligible();
  await life.assign('electronic');
  await worker.runDue();
  const owed = await requests();
  expect(owed.body.entries, owed.text).toMatchObject([
    {
      caseNumber: life.id,
      worker: 'Ana Invented',
      claimNumber: 'HC-7',
      standing: 'in-time',
      penalty: null,
      documents: 0,
    },
  ]);
  const { due } = owed.body.entries[0] as { due: string };
  const ledger = await server.ask(party.claims, 'GET', `/api/v1/cases/${life.id}/records`);
  expect(ledger.body).toMatchObject({ due, left: owed.body.entries[0].left, penalty: null, open: 0 });

  now = new Date(Date.parse(`${due}T18:00:00Z`) + 3 * 86_400_000);
  await worker.runDue();
  const late = await requests();
  expect(late.body.entries[0]).toMatchObject({ left: -3, standing: 'late', penalty: { days: 3, amount: 1500 } });
  expect((await requests(someone('claims-administrator', 'x', { organization: 'other' }))).body.entries).toEqual([]);
});

test('a record that is named is answered for: it came, or why it does not; every answer stays', async () => {
  const life = await Life.begin(server, () => now);
  await life.eligible();
  await life.assign();
  const path = `/api/v1/cases/${life.id}/records`;
  const named = await server.ask('coordinator', 'POST', path, {
    body: { title: 'MRI of the lumbar spine', author: 'Bay Imaging', dated: '2026-01-15' },
  });
  expect(named.status, named.text).toBe(201);
  const { line } = named.body as { line: string };
  const answerAs = (who: Parameters<TestServer['ask']>[0], body: unknown) =>
    server.ask(who, 'POST', `${path}/${line}/answers`, { body });
  expect((await answerAs(party.claims, { answer: 'not-applicable' })).body.errors).toMatchObject([{ pointer: '/why' }]);
  const said = await answerAs(party.claims, { answer: 'not-in-our-hands', why: 'The scan was never billed to us.' });
  expect(said.body.answers).toMatchObject([{ answer: 'not-in-our-hands', role: 'claims-administrator' }]);
  const unknown = await answerAs('coordinator', { answer: 'came', document: 'nothing-of-the-kind' });
  expect(unknown.status).toBe(422);
  expect((await answerAs('employee', { answer: 'came' })).status).toBe(403);
  const ledger = await server.ask(party.employee, 'GET', path);
  expect(ledger.body).toMatchObject({ open: 0, lines: [{ title: 'MRI of the lumbar spine', answers: [{}] }] });
  const stranger = someone('claims-administrator', 'x', { organization: 'other' });
  expect((await server.ask(stranger, 'GET', path)).status).toBe(404);
  expect((await answerAs(stranger, { answer: 'not-applicable', why: 'x' })).status).toBe(404);
});

test('a receipt for everything handed in, with the link that holds it', async () => {
  const life = await Life.begin(server, () => now);
  await life.eligible();
  await life.assign();
  await life.records();
  const mine = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/receipts`);
  expect(mine.body.entries).toMatchObject([
    { version: 1, what: 'application', mine: true, byRole: 'employee', document: null },
    { what: 'document', mine: false, byRole: 'coordinator', document: { title: 'Progress reports', pages: 9 } },
  ]);
  const events = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/events`);
  expect(mine.body.entries[0].hash).toBe(events.body.entries[0].hash);
});
