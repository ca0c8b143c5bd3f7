import { createHash } from 'node:crypto';
import { attestation } from '@overread/engine/law/reviewer';
import { type CaseState, caseForReview } from '@overread/engine/case';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  anApplication,
  contextFor,
  enterReviewers,
  someone,
  type TestServer,
  testServer,
} from '../../testing/index.ts';

let server: TestServer;
let now = new Date('2026-03-02T18:00:00Z');
beforeAll(async () => {
  server = await testServer(undefined, { clock: () => now });
  await enterReviewers(server.store, 'R-canary-1', 'R-canary-2');
});
afterAll(() => server.close());

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const letter = { id: 'L-1', sha256: sha('letter') };
const to = ['claims-administrator', 'employee', 'requesting-physician', 'state'];

test('from the application to the served determination, and no party learns who reviewed', async () => {
  const told: string[] = [];
  const parties = [
    someone('employee'),
    someone('claims-administrator', 'clerk', { organization: 'harbor-claims' }),
    someone('requesting-physician', 'physician-1'),
  ];
  const filed = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
  const id: string = filed.body.caseNumber;
  let version = 1;

  const look = async (): Promise<void> => {
    for (const party of parties) {
      for (const path of ['', '/events', '/verify']) {
        const { status, text, headers } = await server.ask(party, 'GET', `/api/v1/cases/${id}${path}`);
        expect(status).toBe(200);
        told.push(text, JSON.stringify(headers));
      }
    }
  };
  const give = async (who: Parameters<TestServer['ask']>[0], command: string, body: unknown = {}): Promise<void> => {
    const answer = await server.ask(who, 'POST', `/api/v1/cases/${id}/commands/${command}`, { version, body });
    expect(answer.status, `${command}: ${answer.text}`).toBe(200);
    version = answer.body.version;
    await look();
  };

  await give('intake', 'complete-application', { signed: true, urDecisionAttached: true });
  await give('state', 'find-eligible', { items: [{ number: 1, ground: null, why: '' }] });
  await give('coordinator', 'assign', { by: 'electronic', to });
  const document = {
    id: 'D-1',
    kind: 'medical-record',
    title: 'Progress note',
    from: 'Dr. Bea Made-Up',
    receivedOn: '2026-03-02',
    pages: 3,
  };
  await give(parties[2] ?? null, 'receive-document', { document, answers: null });
  await give('coordinator', 'complete-records', { receivedOn: '2026-03-02' });
  await give('coordinator', 'propose-reviewer');

  const state = (await server.ask('coordinator', 'GET', `/api/v1/cases/${id}`)).body as CaseState;
  const chosen = state.reviews[0]?.reviewer ?? '';
  expect(chosen).toMatch(/^R-canary-/);
  const reviewer = someone('reviewer', 'account-7', { reviewer: chosen });
  const other = someone('reviewer', 'account-8', { reviewer: chosen === 'R-canary-1' ? 'R-canary-2' : 'R-canary-1' });
  expect((await server.ask(other, 'GET', `/api/v1/cases/${id}`)).status).toBe(404);

  const lines = Object.fromEntries(
    attestation(caseForReview(state), '2026-03-02').lines.map(({ rule }) => [rule, true]),
  );
  await give(reviewer, 'attest', { lines });
  await give(reviewer, 'write-summary', { sha256: sha('summary'), documents: ['D-1'] });
  await give(reviewer, 'decide-item', {
    item: 1,
    decision: 'overturned',
    citations: ['MTUS: Low Back Disorders'],
    noCitation: null,
    rationale: 'The secretrationale of the draft.',
  });
  await server.store.transaction(contextFor(someone('service')), async (tx) => {
    await tx.db
      .insertInto('letter_check')
      .values({ case_id: id, letter_id: letter.id, sha256: letter.sha256, findings: '[]' })
      .execute();
    tx.audit({ action: 'letter.checked', caseId: id });
  });
  await give(reviewer, 'submit-draft', { letter });
  await give('medical-director', 'issue', { letter });
  expect(told.join('\n')).not.toMatch(/secretrationale|overturned/);
  now = new Date('2026-03-03T18:00:00Z');
  await give('service', 'serve', { mailedOn: '2026-03-03', by: 'mail', to });

  const served = await server.ask('employee', 'GET', `/api/v1/cases/${id}`);
  expect(served.body).toMatchObject({
    determination: { outcome: 'overturn', mailedOn: '2026-03-03' },
    items: [{ decision: { decision: 'overturned' } }],
  });
  expect(told.join('\n')).not.toMatch(/canary|secretname|account-7/i);
  for (const outside of ['intake', 'state', 'publisher'] as const) {
    expect((await server.ask(outside, 'GET', `/api/v1/cases/${id}`)).text, outside).not.toMatch(/canary|secretname/i);
  }
});
