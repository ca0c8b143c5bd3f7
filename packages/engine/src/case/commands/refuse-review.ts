import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { presentReview } from '../for-review.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { withoutReview } from '../without-review.ts';

interface Fields {
  readonly why: string;
}
export type RefuseReview = CommandOf<'refuse-review', Fields>;
export type ReviewRefused = EventOf<'review-refused', Fields & { readonly reviewer: string }>;

/** The reviewer gives the case back, before or after attesting: what he wrote does not bind the next one. */
export const refuseReview = define<RefuseReview, ReviewRefused>({
  type: 'refuse-review',
  by: ['reviewer'],
  decide(state, { why }, context) {
    const no = notIssued(state) ?? written('The reason', why);
    if (no !== null) return no;
    const review = presentReview(state);
    if (review === null) return refuse('reviewer-first', 'No reviewer has been proposed for this case.');
    if (review.reviewer !== context.actor.id) return refuse('own-review', 'The case is with another reviewer.');
    return [{ type: 'review-refused', data: { why, reviewer: review.reviewer } }];
  },
  evolve: { 'review-refused': (state) => withoutReview(state, 'refused') },
});
