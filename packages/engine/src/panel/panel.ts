import { type CaseForReview, mayReviewPrepared, prepare } from '../law/reviewer/index.ts';
import { type Candidate, type Excluded, type PoolMember, suits } from './candidate.ts';
import { draw } from './draw.ts';

export interface Panel {
  readonly on: string;
  readonly seed: string;
  /** The reviewer proposed; null where nobody may. */
  readonly chosen: string | null;
  /** Who may review, best first; the first is chosen. */
  readonly candidates: readonly Candidate[];
  /** Why not the others, by key. */
  readonly excluded: readonly Excluded[];
  /** How the choice was made, in words. */
  readonly explanation: string;
}

/**
 * All reviewers of a pool against a case on a day: who may review it, why not the others, and one choice that anyone can
 * repeat from seed, case and pool. Linear in the reviewers; the order of the pool changes nothing.
 */
export function panelFor(pool: readonly PoolMember[], given: CaseForReview, on: string, seed: string): Panel {
  const ready = prepare(given);
  const candidates: Candidate[] = [];
  const excluded: Excluded[] = [];
  for (const { reviewer, capacity } of pool) {
    const result = mayReviewPrepared(reviewer, ready, on);
    const why = result.reasons.map((reason) => reason.text);
    if (capacity < 1) why.push('Has no room for another case now.');
    if (why.length > 0) excluded.push({ reviewer: reviewer.id, result, why });
    else candidates.push({ reviewer: reviewer.id, suits: suits(result), result });
  }
  const best = candidates.reduce((least, one) => Math.min(least, one.suits), Number.POSITIVE_INFINITY);
  const equal = candidates.filter((one) => one.suits === best);
  const drawn = new Map(equal.map((one) => [one.reviewer, draw(seed, given.caseNumber, one.reviewer)]));
  const order = (one: Candidate): number => drawn.get(one.reviewer) ?? 0;
  candidates.sort((a, b) => a.suits - b.suits || order(a) - order(b) || compare(a.reviewer, b.reviewer));
  excluded.sort((a, b) => compare(a.reviewer, b.reviewer));
  const chosen = candidates[0]?.reviewer ?? null;
  return { on, seed, chosen, candidates, excluded, explanation: explain(pool.length, candidates, equal.length) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function explain(pool: number, candidates: readonly Candidate[], equal: number): string {
  if (candidates.length === 0) {
    return `None of the ${pool} reviewers of the pool may review this case. Look at the reasons, or widen the pool.`;
  }
  const first = `${candidates.length} of ${pool} reviewers may review this case.`;
  return equal === 1
    ? `${first} One suits it best by specialty and licence; no draw was needed.`
    : `${first} ${equal} suit it equally well by specialty and licence; the seed drew one of them.`;
}
