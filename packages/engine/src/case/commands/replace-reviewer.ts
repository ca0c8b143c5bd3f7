import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { presentReview } from '../for-review.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { withoutReview } from '../without-review.ts';

interface Fields {
  readonly why: string;
}
export type ReplaceReviewer = CommandOf<'replace-reviewer', Fields>;
export type ReviewerReplaced = EventOf<'reviewer-replaced', Fields & { readonly reviewer: string }>;

/** The case is taken from a reviewer: a conflict came up, a licence ran out, he does not answer. */
export const replaceReviewer = define<ReplaceReviewer, ReviewerReplaced>({
  type: 'replace-reviewer',
  by: ['coordinator', 'medical-director', 'service'],
  decide(state, { why }) {
    const no = notIssued(state) ?? written('The reason', why);
    if (no !== null) return no;
    const review = presentReview(state);
    if (review === null) return refuse('reviewer-first', 'No reviewer has been proposed for this case.');
    return [{ type: 'reviewer-replaced', data: { why, reviewer: review.reviewer } }];
  },
  evolve: { 'reviewer-replaced': (state) => withoutReview(state, 'replaced') },
});
