import type { Case } from '../../draft/work.ts';

/** Where a review stands for its reviewer. */
export type ReviewStanding = 'to-sign' | 'to-decide' | 'returned' | 'handed-in' | 'issued' | 'over';

export function standingOf({ reviews, draft, determination, end }: Case): ReviewStanding {
  if (determination !== null) return 'issued';
  const status = reviews.at(-1)?.status;
  if (end !== null || (status !== 'proposed' && status !== 'attested')) return 'over';
  if (status === 'proposed') return 'to-sign';
  if (draft === null) return 'to-decide';
  return draft.returned === null ? 'handed-in' : 'returned';
}

/** What waits for the reviewer himself. */
export const isWaiting = (standing: ReviewStanding): boolean =>
  standing === 'to-sign' || standing === 'to-decide' || standing === 'returned';
