import type { CaseItem } from './item.ts';
import type { Outcome } from './result.ts';

/** Items that are under review: found eligible and neither terminated nor withdrawn. */
export const underReview = (items: readonly CaseItem[]): CaseItem[] =>
  items.filter((item) => item.standing === 'eligible');

/**
 * The outcome of a case from its items: all upheld, all overturned, or some of each. Null where an item has no decision or
 * there is no item: an outcome is never supposed.
 */
export function outcomeOf(items: readonly CaseItem[]): Outcome | null {
  const reviewed = underReview(items);
  if (reviewed.length === 0 || reviewed.some((item) => item.decision === null)) return null;
  const overturned = reviewed.filter((item) => item.decision?.decision === 'overturned').length;
  if (overturned === 0) return 'uphold';
  return overturned === reviewed.length ? 'overturn' : 'partial-overturn';
}
