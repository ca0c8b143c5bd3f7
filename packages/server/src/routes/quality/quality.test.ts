import { afterAll, beforeAll, expect, test } from 'vitest';
import { enterReviewers, Life, type TestServer, testServer } from '../../testing/index.ts';

let server: TestServer;
const now = new Date('2026-03-02T18:00:00Z');
const lives: Life[] = [];
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => now });
  await enterReviewers(server.store, 'R-quality-1');
  for (let i = 0; i < 3; i++) {
    const life = await Life.begin(server, () => now);
    await life.whole();
    lives.push(life);
  }
}, 120_000);
afterAll(() => server.close());

const draw = (month: string, cases?: number) =>
  server.ask('medical-director', 'POST', '/api/v1/quality/samples', {
    body: { month, ...(cases === undefined ? {} : { cases }) },
  });

test('served cases are drawn by lot, each once; a question answered no is weighed; every score stays', async () => {
  const first = await draw('2026-03', 2);
  expect(first.status, first.text).toBe(200);
  expect(first.body.entries).toHaveLength(2);
  const again = await draw('2026-03', 2);
  expect(again.body.entries).toEqual(first.body.entries);
  const all = await draw('2026-03');
  const drawn = all.body.entries.map((one: { caseNumber: string }) => one.caseNumber).toSorted();
  expect(drawn).toEqual(lives.map((life) => life.id).toSorted());
  expect((await draw('2030-01')).status).toBe(422);

  const { body: asked } = await server.ask('state', 'GET', '/api/v1/quality/questions');
  const answers = (no: readonly string[]) =>
    asked.questions.map(({ id }: { id: string }) => ({
      question: id,
      answer: no.includes(id) ? 'no' : 'yes',
      note: null,
    }));
  const { sample } = all.body.entries[0] as { sample: string };
  const score = (body: unknown) =>
    server.ask('medical-director', 'POST', `/api/v1/quality/samples/${sample}/scores`, { body });
  expect((await score({ answers: [], note: '' })).body.detail).toMatch(/^Not answered: every-item-decided/);
  const bad = await score({ answers: answers(['every-item-decided']), note: 'Item 2 is missing.' });
  expect(bad.body).toMatchObject({ version: 1, score: 0, worst: 'critical', result: 'escalated' });
  const good = await score({ answers: answers(['plain-language']), note: 'Looked at again: it was withdrawn.' });
  expect(good.body).toMatchObject({ version: 2, score: 97, worst: 'minor', result: 'passed' });
  const { body } = await server.ask('state', 'GET', '/api/v1/quality/samples?month=2026-03');
  const seen = body.entries.find((one: { sample: string }) => one.sample === sample);
  expect(seen.scores.map((one: { result: string }) => one.result)).toEqual(['escalated', 'passed']);
});
