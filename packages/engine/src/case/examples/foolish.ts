// Random histories of a case: often an act that nobody should be allowed.
import type { CaseState } from '../index.ts';
import { document, everyone, item } from './invented.ts';
import type { Order } from './play.ts';

/** Any act, sensible or not, by anyone, with details that may be wrong. */
export function foolish(state: CaseState, on: string, choice: number): Order {
  const count = 32;
  // Which act and which details must not hang together.
  const pick = Math.floor(choice / count);
  const roles = [
    'intake',
    'state',
    'coordinator',
    'reviewer',
    'medical-director',
    'service',
    'employee',
    'appeals-board',
    'publisher',
  ];
  const n = state.records.documents.length;
  const some = 1 + (pick % 4);
  const blank = pick % 5 === 0 ? '' : 'Words.';
  const acts: readonly (readonly [string, string, object?])[] = [
    [
      'screen-point',
      'intake',
      { point: ['liability', 'duplicate', 'ur-untimely', 'nonsense'][pick % 4], flagged: pick % 2 === 0, note: blank },
    ],
    ['answer-point', 'state', { point: 'liability', stands: pick % 2 === 0, note: blank }],
    ['ask-information', 'state', { id: `Q-${pick % 3}`, of: 'claims-administrator', what: blank }],
    ['receive-information', 'intake', { id: `Q-${pick % 3}`, receivedOn: on }],
    ['defer', 'state', { why: blank }],
    [
      'find-ineligible',
      'state',
      { ground: ['LATE', 'UR_UNTIMELY', 'DUPLICATE', 'NONSENSE'][pick % 4], why: blank, original: 'CM16-1' },
    ],
    [
      'consolidate',
      'coordinator',
      {
        other: {
          caseNumber: `CM16-${pick % 3}`,
          employee: 'E',
          physician: 'P',
          injuryOn: '2015-01-01',
          eligible: true,
          items: [{ ...item(1), standing: 'eligible', ground: null, decision: null }],
        },
      },
    ],
    ['extend', 'state', { days: pick % 5, why: blank }],
    ['ask-records', 'reviewer', { id: `A-${pick % 3}`, of: 'employee', what: blank, copiedToAll: pick % 2 === 0 }],
    [
      'receive-document',
      'service',
      document(pick % (n + 2), on, ['medical-record', 'ur-decision', 'certification', 'authorization'][pick % 4] ?? ''),
    ],
    ['mark-records-overdue', 'service', { dueOn: '2016-02-20', clock: 'rec-mail' }],
    ['convert-to-expedited', 'coordinator', { certification: `D-${some}`, support: [`D-${1 + (pick % 3)}`] }],
    ['refuse-review', 'reviewer', { why: blank }],
    ['replace-reviewer', 'coordinator', { why: blank }],
    ['propose-reviewer', 'coordinator'],
    ['attest', 'reviewer', pick % 2 === 0 ? { lines: 'all' } : { except: 'employee' }],
    [
      'decide-item',
      'reviewer',
      {
        item: some,
        decision: 'overturned',
        citations: pick % 2 === 0 ? ['MTUS'] : [],
        noCitation: null,
        rationale: blank,
      },
    ],
    ['write-summary', 'reviewer', { summary: 'again', documents: [`D-${some}`] }],
    ['submit-draft', 'reviewer', { letter: ['L-clean', 'L-error', 'L-unread'][pick % 3] }],
    ['return-draft', 'medical-director', { why: blank }],
    ['issue', 'medical-director', { letter: state.draft?.letter ?? 'L-clean' }],
    ['serve', 'service', { mailedOn: on, by: 'mail', to: pick % 2 === 0 ? everyone : ['employee'] }],
    ['amend', 'medical-director', { letter: 'L-amended', what: blank, changesDecision: pick % 3 === 0 }],
    [
      'terminate',
      'coordinator',
      { items: [some], ground: 'authorized', happenedOn: on, document: `D-${some}`, why: blank },
    ],
    ['withdraw', 'employee', { why: pick % 7 === 0 ? 'Enough.' : '' }],
    [
      'appeal',
      'employee',
      { filedOn: on, verified: pick % 2 === 0, of: pick % 3 === 0 ? 'ineligibility' : 'determination' },
    ],
    ['decide-appeal', 'appeals-board', { setAside: true, ground: 'fraud', fact: null, decidedOn: on }],
    ['send-to-new-review', 'state', { organisation: null, whySame: blank }],
    ['implement', 'claims-administrator', { item: some, how: 'reimbursed', doneOn: on }],
    ['publish', 'publisher', { letter: 'L-redacted', redactedBy: 'other' }],
    [
      'name-party',
      'coordinator',
      { party: { id: `x${pick % 4}`, role: 'facility', name: `House ${pick % 4}`, person: false }, earlier: null },
    ],
    [
      'record-exception',
      'medical-director',
      { rule: pick % 2 === 0 ? 'knowledgeable' : 'no-discipline', reviewer: 'R-01', party: null, reason: blank },
    ],
  ];
  if (acts.length !== count) throw new Error(`${acts.length} acts, not ${count}`);
  const [what, as, fields] = acts[choice % count] ?? ['issue', 'medical-director'];
  const wrong = pick % 11 === 0 ? (roles[pick % roles.length] ?? as) : as;
  return { ...fields, do: what, as: wrong, on };
}
