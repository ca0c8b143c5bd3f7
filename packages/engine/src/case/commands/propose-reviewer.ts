import { panelFor } from '../../panel/index.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { caseForReview, presentReview } from '../for-review.ts';
import { assigned, notIssued, notWaiting } from '../guards.ts';
import { refuse } from '../refusal.ts';

export type ProposeReviewer = CommandOf<'propose-reviewer', { readonly [key: string]: unknown }>;
export type ReviewerProposed = EventOf<
  'reviewer-proposed',
  {
    readonly reviewer: string;
    readonly seed: string;
    readonly pool: number;
    readonly candidates: number;
    readonly explanation: string;
  }
>;

/**
 * Draws a reviewer from those who may review the case today. The command names nobody: pool, rules and seed choose.
 * LC 139.5(d)(3) (fair and impartial selection), (d)(4), (d)(5).
 */
export const proposeReviewer = define<ProposeReviewer, ReviewerProposed>({
  type: 'propose-reviewer',
  by: ['coordinator', 'service'],
  decide(state, _command, context) {
    const no = notIssued(state) ?? assigned(state) ?? notWaiting(state);
    if (no !== null) return no;
    const present = presentReview(state);
    if (present !== null) return refuse('one-reviewer', `A reviewer was proposed on ${present.proposedOn}.`);
    const asked = new Set(state.reviews.map((review) => review.reviewer));
    const pool = context.pool().filter((member) => !asked.has(member.reviewer.id));
    const panel = panelFor(pool, caseForReview(state), context.on, context.seed);
    if (panel.chosen === null) return refuse('someone-may-review', panel.explanation);
    const { seed, explanation, candidates } = panel;
    const data = { reviewer: panel.chosen, seed, pool: pool.length, candidates: candidates.length, explanation };
    return [{ type: 'reviewer-proposed', data }];
  },
  evolve: {
    'reviewer-proposed': (state, { data, on }) => ({
      ...state,
      reviews: [
        ...state.reviews,
        { reviewer: data.reviewer, proposedOn: on, status: 'proposed', attestedOn: null, credentials: null },
      ],
    }),
  },
});
