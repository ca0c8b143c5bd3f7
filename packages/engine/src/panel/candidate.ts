import type { MayReview, ReviewerRecord } from '../law/reviewer/index.ts';

/** A reviewer as the panel sees him: the directory's record and how much he can take on. */
export interface PoolMember {
  readonly reviewer: ReviewerRecord;
  /** Cases he can still take; zero keeps him from new ones. */
  readonly capacity: number;
}

/** A reviewer who may review the case, and how well he suits it. */
export interface Candidate {
  readonly reviewer: string;
  readonly suits: number;
  readonly result: MayReview;
}

/** A reviewer who may not, or cannot now, and why. */
export interface Excluded {
  readonly reviewer: string;
  readonly result: MayReview;
  /** Whole sentences; never empty. */
  readonly why: readonly string[];
}

const levels = { treats: 0, evaluates: 1, seen: 2, unknown: 2, none: 3 } as const;

/**
 * How well a reviewer suits a case, as a whole number; smaller is better. The items count first (0 where he treats every
 * condition and gives every service, up to 6 where the worst item is only set aside), then the preference for California.
 */
export function suits(result: MayReview): number {
  let worst = 0;
  for (const item of result.fit) {
    worst = Math.max(worst, levels[item.service.level] + levels[item.condition.level]);
  }
  return worst * 2 + (result.preferred.includes('california-preferred') ? 0 : 1);
}
