import type { Finding } from '../checks/finding.ts';
import type { Credentials, EarlierPart, Exception, ItemForReview, Party } from '../law/reviewer/index.ts';
import type { Actor } from './actor.ts';

/** A case as its events have made it. A value: every event gives a new one. Dates are ISO calendar dates. */
export interface CaseState {
  /** Empty before the application is received. */
  readonly caseNumber: string;
  /** Number of events so far. */
  readonly version: number;
  readonly last: { readonly at: string; readonly on: string; readonly actor: Actor; readonly type: string } | null;
  readonly application: Application | null;
  readonly completedOn: string | null;
  readonly priority: Priority;
  readonly items: readonly CaseItem[];
  readonly parties: readonly Party[];
  readonly diagnoses: readonly string[];
  readonly earlier: readonly EarlierPart[];
  readonly exceptions: readonly Exception[];
  readonly points: readonly ScreenedPoint[];
  readonly information: readonly Asked[];
  readonly eligibleOn: string | null;
  readonly deferral: { readonly on: string; readonly why: string } | null;
  /** Case numbers taken into this one. */
  readonly consolidated: readonly string[];
  readonly assigned: { readonly on: string; readonly by: SentBy } | null;
  readonly extension: { readonly days: number; readonly why: string } | null;
  readonly records: Records;
  /** Everyone to whom the case was offered, the present one last. */
  readonly reviews: readonly Review[];
  readonly summary: Summary | null;
  readonly draft: Draft | null;
  readonly determination: Determination | null;
  readonly appeal: { readonly filedOn: string; readonly of: 'determination' | 'ineligibility' } | null;
  readonly setAside: readonly SetAside[];
  readonly implemented: readonly { readonly item: number; readonly how: Implementation; readonly on: string }[];
  readonly publishedOn: string | null;
  readonly end: CaseEnd | null;
}

export type Priority = 'standard' | 'expedited' | 'formulary';
export type SentBy = 'mail' | 'electronic';
export type Implementation = 'authorized' | 'reimbursed';

export interface Application {
  readonly receivedOn: string;
  readonly channel: 'mail' | 'fax' | 'electronic';
  readonly applicant: 'employee' | 'representative' | 'emergency-provider';
  /** Key of the employee, by which applications are compared. */
  readonly employee: string;
  /** Key of the requesting physician. */
  readonly physician: string;
  readonly injuryOn: string | null;
  readonly urDecisionOn: string | null;
  readonly urServedOn: string | null;
}

export type Standing = 'open' | 'eligible' | 'ineligible' | 'deferred' | 'terminated' | 'withdrawn';

export interface CaseItem extends ItemForReview {
  /** As requested. */
  readonly text: string;
  readonly standing: Standing;
  /** Ground of ineligibility or termination; null while it stands. */
  readonly ground: string | null;
  readonly decision: ItemDecision | null;
}

export interface ItemDecision {
  readonly decision: 'upheld' | 'overturned';
  readonly citations: readonly string[];
  /** Why no guideline or study is cited; null where one is. */
  readonly noCitation: string | null;
  readonly rationale: string;
  readonly on: string;
  readonly reviewer: string;
}

/** One point of the preliminary review: the review organisation flags, the State answers. */
export interface ScreenedPoint {
  readonly point: string;
  readonly flagged: boolean;
  readonly note: string;
  readonly on: string;
  readonly answer: { readonly stands: boolean; readonly note: string; readonly on: string } | null;
}

export interface Asked {
  readonly id: string;
  readonly of: string;
  readonly what: string;
  readonly on: string;
  readonly answeredOn: string | null;
}

export type DocumentKind =
  | 'medical-record'
  | 'ur-decision'
  | 'application-form'
  | 'correspondence'
  | 'certification'
  | 'authorization'
  | 'statement'
  | 'legal'
  | 'other';

export interface CaseDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** Who sent it. */
  readonly from: string;
  readonly receivedOn: string;
  readonly pages: number;
}

export interface Records {
  readonly asked: readonly Asked[];
  readonly documents: readonly CaseDocument[];
  readonly overdueOn: string | null;
  readonly completeOn: string | null;
}

export interface Review {
  readonly reviewer: string;
  readonly proposedOn: string;
  readonly status: 'proposed' | 'attested' | 'refused' | 'replaced' | 'set-aside';
  readonly attestedOn: string | null;
  /** Frozen on the day of the attestation. */
  readonly credentials: Credentials | null;
}

export interface Summary {
  readonly sha256: string;
  /** Documents it draws on. */
  readonly documents: readonly string[];
  readonly on: string;
}

export interface LetterRef {
  readonly id: string;
  readonly sha256: string;
}

export interface DraftFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly answer: {
    readonly answer: 'not-a-defect' | 'accepted';
    readonly reason: string;
    readonly by: string;
  } | null;
}

export interface Draft {
  readonly letter: LetterRef;
  readonly submittedOn: string;
  readonly findings: readonly DraftFinding[];
  readonly returned: { readonly on: string; readonly why: string } | null;
}

export type Outcome = 'uphold' | 'overturn' | 'partial-overturn';

export interface Determination {
  readonly letter: LetterRef;
  readonly issuedOn: string;
  readonly reviewer: string;
  readonly outcome: Outcome;
  readonly mailedOn: string | null;
  readonly amendments: readonly { readonly letter: LetterRef; readonly what: string; readonly on: string }[];
}

export interface SetAside {
  readonly reviewer: string | null;
  readonly on: string;
  readonly ground: string;
  /** The fact found plainly erroneous, where that was the ground. */
  readonly fact: string | null;
  /** The new review has been given out. */
  readonly sentOn: string | null;
}

export interface CaseEnd {
  readonly kind: 'ineligible' | 'terminated' | 'withdrawn' | 'consolidated' | 'sent-to-other-organisation';
  readonly on: string;
  readonly why: string;
}

/** A case of which nothing has happened yet. */
export const nothing: CaseState = {
  caseNumber: '',
  version: 0,
  last: null,
  application: null,
  completedOn: null,
  priority: 'standard',
  items: [],
  parties: [],
  diagnoses: [],
  earlier: [],
  exceptions: [],
  points: [],
  information: [],
  eligibleOn: null,
  deferral: null,
  consolidated: [],
  assigned: null,
  extension: null,
  records: { asked: [], documents: [], overdueOn: null, completeOn: null },
  reviews: [],
  summary: null,
  draft: null,
  determination: null,
  appeal: null,
  setAside: [],
  implemented: [],
  publishedOn: null,
  end: null,
};
