import type { CaseEvent, CaseState } from '@overread/engine/case';
import type { Tx } from '../transaction.ts';

/** Events that have just been written to one case, with the case before and after them. */
export interface Appended {
  readonly caseId: string;
  readonly events: readonly CaseEvent[];
  readonly before: CaseState;
  readonly after: CaseState;
  /** Hash of the last event. */
  readonly hash: string;
}

/**
 * A table made from events, for queries. Written in the transaction of the events, in the role `overread_projector`,
 * which needs a grant and a policy on the table. Everything in it can be made again from the events.
 */
export interface Projection {
  /** Name of the table. */
  readonly name: string;
  readonly apply: (appended: Appended, tx: Tx) => Promise<void>;
  /** Removes what it holds of a case, before the case is made again from its first event. */
  readonly forget: (caseId: string, tx: Tx) => Promise<void>;
}
