// Random histories of a case for the property tests: mostly the next sensible act, often a foolish one.
import type { PoolMember } from '../../panel/index.ts';
import { type CaseState, presentReview, underReview } from '../index.ts';
import { directory, type Order } from './play.ts';

/** One step as fast-check gives it: `wild` picks a foolish act, `pick` its details, `world` the directory of the day. */
export interface Step {
  readonly wild: number;
  readonly pick: number;
  readonly world: number;
}

const everybody = {
  licences: [{ state: 'CA', status: 'suspended' as const, from: null, to: null, verifiedOn: '2013-06-01' }],
};
const without = (id: string, over: object): Map<string, PoolMember> => {
  const people = directory();
  const member = people.get(id);
  if (member !== undefined) people.set(id, { ...member, reviewer: { ...member.reviewer, ...over } });
  return people;
};
/** Directories, and who may not review in each; `all` where nobody may. */
export const worlds: readonly { people: Map<string, PoolMember>; barred: readonly string[] }[] = [
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: directory(), barred: [] },
  { people: without('R-01', everybody), barred: ['R-01'] },
  {
    people: without('R-02', { qme: { appointments: [{ from: '2014-05-01', to: null }], checkedOn: '2014-06-01' } }),
    barred: ['R-02'],
  },
  {
    people: without('R-03', {
      affiliations: [{ nature: 'familial', kind: 'sibling', with: { name: 'Hector Villanueva' } }],
    }),
    barred: ['R-03'],
  },
  { people: directory(everybody), barred: ['R-01', 'R-02', 'R-03'] },
];

const parties = [
  { id: 'p1', role: 'claims-administrator', name: 'Sierra Claims Services', person: false },
  { id: 'p2', role: 'employee', name: 'Hector Villanueva', person: true },
  { id: 'p3', role: 'requesting-physician', name: 'Alonso Ruiz', person: true },
];
const item = (number: number): object => ({
  number,
  text: `Physical therapy ${number}`,
  treatment: 'physical therapy',
  category: 'Rehabilitation',
  subcategory: null,
  bodyParts: ['lumbar spine'],
});
const everyone = ['claims-administrator', 'employee', 'requesting-physician', 'attorney', 'state'];
const application = {
  receivedOn: '2016-02-01',
  channel: 'mail',
  applicant: 'employee',
  employee: 'E',
  physician: 'P',
  injuryOn: '2015-01-01',
  urDecisionOn: '2016-01-10',
  urServedOn: '2016-01-10',
};

const document = (n: number, on: string, kind: string): Order => ({
  do: 'receive-document',
  as: 'service',
  on,
  answers: null,
  document: { id: `D-${n}`, kind, title: `Document ${n}`, from: 'claims-administrator', receivedOn: on, pages: 1 },
});

/** The act that brings the case on. */
export function sensible(state: CaseState, on: string, pick: number): Order {
  const order = (what: string, as: string, fields: object = {}): Order => ({ do: what, as, on, ...fields });
  const records = state.records.documents.length;
  const waiting = state.setAside.at(-1)?.sentOn === null;
  if (state.version === 0) {
    const items = Array.from({ length: 1 + (pick % 3) }, (_, i) => item(i + 1));
    return order('receive-application', 'intake', {
      caseNumber: 'CM16-9200001',
      priority: pick % 5 === 0 ? 'formulary' : 'standard',
      application,
      items,
      parties,
      diagnoses: ['M54.5'],
    });
  }
  if (state.appeal !== null) {
    return order('decide-appeal', 'appeals-board', {
      setAside: pick % 2 === 0,
      ground: 'plainly-erroneous-fact',
      fact: 'A visit.',
      decidedOn: on,
    });
  }
  if (waiting)
    return order('send-to-new-review', 'state', {
      organisation: pick % 6 === 0 ? 'Other' : null,
      whySame: 'None other.',
    });
  if (state.end !== null) return order('appeal', 'employee', { filedOn: on, verified: true, of: 'ineligibility' });
  if (state.completedOn === null)
    return order('complete-application', 'intake', { signed: true, urDecisionAttached: true });
  if (state.eligibleOn === null && state.points.length === 0 && pick % 4 === 0) {
    return order('screen-point', 'intake', { point: 'liability', flagged: true, note: 'The back is disputed.' });
  }
  const flag = state.points.find((point) => point.flagged && point.answer === null);
  if (flag) return order('answer-point', 'state', { point: flag.point, stands: pick % 2 === 0, note: 'Looked at.' });
  if (state.deferral !== null) return order('end-deferral', 'state', { noticeServedOn: on });
  if (state.eligibleOn === null && state.points.some((point) => point.answer?.stands === true) && pick % 2 === 0) {
    return order('defer', 'state', { why: 'Liability is disputed.' });
  }
  if (state.eligibleOn === null) {
    const judged = state.items.map(({ number }) => ({
      number,
      ground: number > 1 && pick % 3 === 0 ? 'CNC' : null,
      why: 'Report asked.',
    }));
    return order('find-eligible', 'state', { items: judged });
  }
  if (state.assigned === null)
    return order('assign', 'coordinator', { by: pick % 2 === 0 ? 'mail' : 'electronic', to: everyone });
  if (!state.records.documents.some((one) => one.kind === 'medical-record')) {
    return document(records + 1, on, pick % 3 === 0 ? 'ur-decision' : 'medical-record');
  }
  if (state.records.completeOn === null && state.records.overdueOn === null) {
    return order('complete-records', 'coordinator', { receivedOn: on });
  }
  if (state.determination === null) {
    const review = presentReview(state);
    if (review === null) return order('propose-reviewer', 'coordinator');
    if (review.status === 'proposed') return order('attest', 'reviewer', { lines: 'all' });
    const record = state.records.documents.find((one) => one.kind === 'medical-record')?.id;
    if (state.summary === null) return order('write-summary', 'reviewer', { summary: `s${pick}`, documents: [record] });
    const undecided = underReview(state.items).find((one) => one.decision === null);
    if (undecided) {
      return order('decide-item', 'reviewer', {
        item: undecided.number,
        decision: pick % 2 === 0 ? 'upheld' : 'overturned',
        citations: pick % 4 === 0 ? [] : ['MTUS'],
        noCitation: pick % 4 === 0 ? 'None applies.' : null,
        rationale: 'The record.',
      });
    }
    const letter = ['L-clean', 'L-error', 'L-warning', 'L-next'][pick % 4];
    if (state.draft === null || state.draft.returned !== null) return order('submit-draft', 'reviewer', { letter });
    const open = state.draft.findings.find((one) => one.finding.severity === 'error' && one.answer === null);
    if (open)
      return order('answer-finding', 'medical-director', {
        finding: open.id,
        answer: 'not-a-defect',
        reason: 'Looked at.',
      });
    return order('issue', 'medical-director', { letter: state.draft.letter });
  }
  if (state.determination.mailedOn === null)
    return order('serve', 'service', { mailedOn: on, by: 'mail', to: everyone });
  if (pick % 3 === 0)
    return order('implement', 'claims-administrator', { item: 1 + (pick % 2), how: 'authorized', doneOn: on });
  if (pick % 3 === 1) return order('publish', 'publisher', { letter: 'L-redacted', redactedBy: 'other' });
  return order('appeal', 'employee', { filedOn: on, verified: true, of: 'determination' });
}

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
