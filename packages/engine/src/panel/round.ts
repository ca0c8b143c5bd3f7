import type { CaseForReview, MayReview } from '../law/reviewer/index.ts';
import { mayReviewPrepared, prepare } from '../law/reviewer/index.ts';
import { assign } from './assignment.ts';
import { type PoolMember, suits } from './candidate.ts';
import { draw } from './draw.ts';

export interface Round {
  readonly on: string;
  readonly seed: string;
  /** Case number → reviewer, in the order of case numbers. */
  readonly assigned: readonly { readonly caseNumber: string; readonly reviewer: string; readonly result: MayReview }[];
  /** Cases nobody took, and why: nobody may, or those who may have no room. */
  readonly left: readonly { readonly caseNumber: string; readonly why: string }[];
}

/** Weight of suitability over the draw: a draw never outweighs one step of it. */
const step = 1_000_000;

/**
 * Gives many cases to many reviewers at once: as many cases as possible, the best suited reviewers over the whole round,
 * equal ones by the seed. Anyone can repeat it; the order of cases and reviewers changes nothing.
 */
export function assignRound(
  pool: readonly PoolMember[],
  cases: readonly CaseForReview[],
  on: string,
  seed: string,
): Round {
  const members = pool.toSorted((a, b) => compare(a.reviewer.id, b.reviewer.id));
  const sorted = cases.toSorted((a, b) => compare(a.caseNumber, b.caseNumber));
  const ready = sorted.map(prepare);
  const costs = ready.map((one) =>
    members.map(({ reviewer }) => {
      const result = mayReviewPrepared(reviewer, one, on);
      return result.may ? suits(result) * step + (draw(seed, one.given.caseNumber, reviewer.id) % step) : null;
    }),
  );
  const columns = assign(
    costs,
    members.map((member) => Math.max(0, member.capacity)),
  );
  const assigned: Round['assigned'][number][] = [];
  const left: Round['left'][number][] = [];
  ready.forEach((one, row) => {
    const { caseNumber } = one.given;
    const member = members[columns[row] ?? -1];
    if (member !== undefined) {
      const result = mayReviewPrepared(member.reviewer, one, on);
      assigned.push({ caseNumber, reviewer: member.reviewer.id, result });
      return;
    }
    const may = costs[row]?.filter((cost) => cost !== null).length ?? 0;
    const why =
      may === 0
        ? `None of the ${members.length} reviewers of the pool may review it.`
        : `${may} reviewers may review it and none of them has room.`;
    left.push({ caseNumber, why });
  });
  return { on, seed, assigned, left };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
