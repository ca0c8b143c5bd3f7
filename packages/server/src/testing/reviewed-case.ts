import { createHash } from 'node:crypto';
import { type CaseState, caseForReview } from '@overread/engine/case';
import { attestation } from '@overread/engine/law/reviewer';
import type { Person, ServerRole } from '../store/index.ts';
import { anApplication } from './applications.ts';
import { contextFor, someone } from './people.ts';
import { enterReviewers } from './reviewers.ts';
import type { TestServer } from './server.ts';

/** A case that was reviewed, and who did it. */
export interface Reviewed {
  readonly id: string;
  /** The reviewer who decided, as a person. */
  readonly reviewer: Person;
  readonly version: number;
}

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const to = ['claims-administrator', 'employee', 'requesting-physician', 'state'];
/** What a party must see nowhere: name and key of a reviewer, his account, and what was written before service. */
export const reviewerCanary = /canary|secretname|account-7/i;

/** Stores in which the reviewers stand already. */
const entered = new WeakSet<object>();

/**
 * A case from application to decision, by the API: two reviewers with names that nobody may learn, records, a decision that
 * overturns. `until: 'issued'` leaves it unserved. The clock of the server must stand on 2026-03-02 and stay.
 */
export async function reviewedCase(server: TestServer, until: 'issued' | 'served' = 'served'): Promise<Reviewed> {
  if (!entered.has(server.store)) await enterReviewers(server.store, 'R-canary-1', 'R-canary-2');
  entered.add(server.store);
  const filed = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
  const id: string = filed.body.caseNumber;
  let version = 1;
  const give = async (who: Person | ServerRole, command: string, body: unknown = {}): Promise<void> => {
    const answer = await server.ask(who, 'POST', `/api/v1/cases/${id}/commands/${command}`, { version, body });
    if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
    version = answer.body.version;
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
  await give(someone('requesting-physician', 'physician-1'), 'receive-document', { document, answers: null });
  await give('coordinator', 'complete-records', { receivedOn: '2026-03-02' });
  await give('coordinator', 'propose-reviewer');
  const state = (await server.ask('coordinator', 'GET', `/api/v1/cases/${id}`)).body as CaseState;
  const reviewer = someone('reviewer', 'account-7', { reviewer: state.reviews[0]?.reviewer ?? '' });
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
    rationale: 'Active therapy < 6 weeks & progress is documented.',
  });
  const letter = { id: 'L-1', sha256: sha(`letter ${id}`) };
  await server.store.transaction(contextFor(someone('service')), async (tx) => {
    const row = { case_id: id, letter_id: letter.id, sha256: letter.sha256, findings: '[]' };
    await tx.db.insertInto('letter_check').values(row).execute();
    tx.audit({ action: 'letter.checked', caseId: id });
  });
  await give(reviewer, 'submit-draft', { letter });
  await give('medical-director', 'issue', { letter });
  if (until === 'served') await give('service', 'serve', { mailedOn: '2026-03-02', by: 'mail', to });
  return { id, reviewer, version };
}
