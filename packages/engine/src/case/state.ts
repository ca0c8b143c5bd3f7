import type { EarlierPart, Exception, Party } from '../law/reviewer/index.ts';
import type { Actor } from './actor.ts';
import type { Asked, FiledApplication, Priority, ScreenedPoint, SentBy } from './filed.ts';
import type { CaseItem, Implementation } from './item.ts';
import type { Records } from './records.ts';
import type { CaseEnd, Determination, SetAside } from './result.ts';
import type { Draft, Review, Summary } from './review.ts';

/** A case as its events have made it. A value: every event gives a new one. Dates are ISO calendar dates. */
export interface CaseState {
  /** Empty before the application is received. */
  readonly caseNumber: string;
  /** Number of events so far. */
  readonly version: number;
  readonly last: { readonly at: string; readonly on: string; readonly actor: Actor; readonly type: string } | null;
  readonly application: FiledApplication | null;
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
