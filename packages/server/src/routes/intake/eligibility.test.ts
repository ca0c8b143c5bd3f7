import { afterAll, beforeAll, expect, test } from 'vitest';
import { anApplication, type TestServer, testServer } from '../../testing/index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => new Date('2026-03-20T18:00:00Z') });
}, 60_000);
afterAll(() => server.close());

const file = async (over: Parameters<typeof anApplication>[0] = {}): Promise<string> =>
  (await server.ask('intake', 'POST', '/api/v1/cases', { body: anApplication(over) })).body.caseNumber;

test('each ground stands with result, section and reason; an earlier application for the same is shown beside it', async () => {
  const first = await file();
  const second = await file({ application: { ...anApplication().application, receivedOn: '2026-03-19' } });
  const { status, body, text } = await server.ask('intake', 'GET', `/api/v1/cases/${second}/eligibility`);
  expect(status, text).toBe(200);
  const found = (code: string) => body.items[0].looked.find((one: { code: string }) => one.code === code);
  // Served on 11 February by a way that is not known, 30 days and 5 more for mail end on 18 March.
  expect(found('LATE')).toMatchObject({ section: expect.stringContaining('4610.5') });
  expect(found('DUPLICATE')).toMatchObject({ found: 'holds', refersTo: first });
  expect(body.otherCases).toMatchObject([{ caseNumber: first, state: 'open', sameDecision: true }]);
  const alone = await server.ask('state', 'GET', `/api/v1/cases/${first}/eligibility`);
  expect(alone.body.otherCases).toEqual([]);
  expect(alone.body.explanation.plain.length).toBeGreaterThan(20);
});
