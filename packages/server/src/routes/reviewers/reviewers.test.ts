import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextFor, enterReviewers, Life, someone, type TestServer, testServer } from '../../testing/index.ts';

let server: TestServer;
const now = new Date('2026-03-02T18:00:00Z');
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => now });
  await enterReviewers(server.store, 'R-plan-1', 'R-plan-2', 'R-plan-3');
}, 60_000);
afterAll(() => server.close());

const ready = async (): Promise<Life> => {
  const life = await Life.begin(server, () => now);
  await life.eligible();
  await life.assign();
  await life.records();
  return life;
};
interface Candidates {
  candidates: { reviewer: { reviewer: string; inHand: number } }[];
  excluded: { reviewer: { reviewer: string }; why: string[] }[];
}
const candidates = async (life: Life): Promise<Candidates> => {
  const { body, status, text } = await server.ask('coordinator', 'GET', `/api/v1/cases/${life.id}/candidates`);
  expect(status, text).toBe(200);
  return body as Candidates;
};
const keys = (all: { reviewer: { reviewer: string } }[]): string[] => all.map((one) => one.reviewer.reviewer);
const plan = (path: string, body: unknown = {}) =>
  server.ask('coordinator', 'POST', `/api/v1/reviewers/${path}`, { body });

test('who is away or has no room is not drawn, and the reason is shown', async () => {
  const life = await ready();
  expect(keys((await candidates(life)).candidates)).toEqual(['R-plan-1', 'R-plan-2', 'R-plan-3']);
  const away = await plan('R-plan-1/absences', { from: '2026-03-01', to: '2026-03-14' });
  expect(away.status, away.text).toBe(201);
  await plan('R-plan-2/capacity', { capacity: 0, active: true });
  const now = await candidates(life);
  expect(keys(now.candidates)).toEqual(['R-plan-3']);
  expect(now.excluded.map((one) => one.why)).toEqual([
    ['Has no room for another case now.'],
    ['Has no room for another case now.'],
  ]);
  await life.review();
  expect(life.reviewer.reviewer).toBe('R-plan-3');
  const listed = await server.ask('medical-director', 'GET', '/api/v1/reviewers');
  expect(listed.body.entries).toMatchObject([{ away: true }, { capacity: 0 }, { reviewer: 'R-plan-3', inHand: 1 }]);
  expect(listed.body.absences).toMatchObject([{ reviewer: 'R-plan-1', to: '2026-03-14' }]);
  await plan(`R-plan-1/absences/${listed.body.absences[0].id}/withdraw`);
  await plan('R-plan-2/capacity', { capacity: 5, active: true });
});

test('a reviewer takes no more than his capacity of cases at once', async () => {
  for (const key of ['R-plan-1', 'R-plan-2']) await plan(`${key}/capacity`, { capacity: 0, active: false });
  await plan('R-plan-3/capacity', { capacity: 2, active: true });
  const second = await ready();
  await second.review();
  const third = await ready();
  await expect(third.review()).rejects.toThrow(/someone-may-review/);
  await second.decide();
  await second.issue();
  await second.serve();
  await third.review();
  for (const key of ['R-plan-1', 'R-plan-2']) await plan(`${key}/capacity`, { capacity: 5, active: true });
});

test('no name, number, tie or affiliation is told, and not who would be drawn', async () => {
  const life = await ready();
  const told = [
    await server.ask('coordinator', 'GET', `/api/v1/cases/${life.id}/candidates`),
    await server.ask('coordinator', 'GET', '/api/v1/reviewers'),
  ];
  for (const { text } of told) {
    expect(text).not.toMatch(/Canary|Secretname|3000000001/);
    expect(text).not.toMatch(/seed|chosen/);
  }
  const counts = await server.ask('state', 'GET', '/api/v1/reviewers/expiries');
  expect(counts.body).toMatchObject({ reviewers: 3 });
  expect(counts.text).not.toMatch(/R-plan|Secretname|Physical/);
});

test('the reviewer reads what he signs; another does not', async () => {
  const life = await ready();
  await life.give('coordinator', 'propose-reviewer');
  const state = await life.catchUp();
  const key = state.reviews[0]?.reviewer ?? '';
  const path = `/api/v1/cases/${life.id}/attestation`;
  const { body } = await server.ask(someone('reviewer', 'a', { reviewer: key }), 'GET', path);
  expect(body.signedOn).toBeNull();
  expect(body.lines.length).toBeGreaterThan(5);
  expect(JSON.stringify(body)).toContain('Harbor Claims Services');
  const other = someone('reviewer', 'b', {
    reviewer: ['R-plan-1', 'R-plan-2', 'R-plan-3'].find((one) => one !== key) ?? '',
  });
  expect((await server.ask(other, 'GET', path)).status).toBe(404);
});

test('absences are read in the role of the directory alone', async () => {
  const tried = server.store.transaction(contextFor(someone('coordinator')), async (tx) => {
    tx.audit({ action: 'test' });
    return tx.db.selectFrom('reviewer_identity.absence').selectAll().execute();
  });
  await expect(tried).rejects.toMatchObject({ code: '42501' });
});
