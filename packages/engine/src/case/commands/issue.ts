import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { presentReview } from '../for-review.ts';
import { beyondUrDecision, mayReviewToday, notIssued, notWaiting, recordsDone } from '../guards.ts';
import { outcomeOf, underReview } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import type { Outcome } from '../result.ts';
import type { LetterRef } from '../review.ts';

export type Issue = CommandOf<'issue', { readonly letter: LetterRef }>;
export type DeterminationIssued = EventOf<
  'determination-issued',
  {
    readonly letter: LetterRef;
    readonly outcome: Outcome;
    readonly reviewer: string;
    readonly items: readonly { readonly number: number; readonly decision: 'upheld' | 'overturned' }[];
  }
>;

/** The determination is issued. Everything that must hold of it is asked once more, on this day. LC 4610.6(d) to (g). */
export const issue = define<Issue, DeterminationIssued>({
  type: 'issue',
  by: ['medical-director'],
  decide(state, { letter }, context) {
    const no = notIssued(state) ?? notWaiting(state) ?? recordsDone(state) ?? beyondUrDecision(state);
    if (no !== null) return no;
    const { draft } = state;
    if (draft === null) return refuse('draft-first', 'No draft is in hand.');
    if (draft.returned !== null)
      return refuse('draft-returned', `Returned on ${draft.returned.on}: ${draft.returned.why}`);
    if (draft.letter.sha256 !== letter.sha256 || draft.letter.id !== letter.id) {
      return refuse('letter-checked', `The draft in hand is "${draft.letter.id}", not "${letter.id}" with this hash.`);
    }
    const open = draft.findings.filter((one) => one.finding.severity === 'error' && one.answer === null);
    if (open.length > 0) return refuse('errors-answered', `Not answered: ${open.map((one) => one.id).join(', ')}.`);
    const review = presentReview(state);
    if (review === null) return refuse('reviewer-first', 'No reviewer is in hand.');
    const may = mayReviewToday(state, review.reviewer, context);
    if (may !== null) return may;
    if (review.status !== 'attested') {
      return refuse('attestation-first', 'The reviewer has not signed, or a party has become known since he did.');
    }
    const items = underReview(state.items);
    const outcome = outcomeOf(state.items);
    if (outcome === null) {
      const without = items.filter((item) => item.decision === null).map((item) => item.number);
      return refuse('every-item-decided', `Without a decision: item ${without.join(', ') || 'none is under review'}.`);
    }
    const decisions = items.flatMap(({ number, decision }) =>
      decision === null ? [] : [{ number, decision: decision.decision }],
    );
    const data = { letter, outcome, reviewer: review.reviewer, items: decisions };
    return [{ type: 'determination-issued', data }];
  },
  evolve: {
    'determination-issued': (state, { data, on }) => ({
      ...state,
      determination: {
        letter: data.letter,
        issuedOn: on,
        reviewer: data.reviewer,
        outcome: data.outcome,
        mailedOn: null,
        amendments: [],
      },
    }),
  },
});
