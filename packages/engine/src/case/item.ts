import type { ItemForReview } from '../law/reviewer/index.ts';

export type ItemStanding = 'open' | 'eligible' | 'ineligible' | 'deferred' | 'terminated' | 'withdrawn';

export interface CaseItem extends ItemForReview {
  /** As requested. */
  readonly text: string;
  readonly standing: ItemStanding;
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

export type Implementation = 'authorized' | 'reimbursed';
