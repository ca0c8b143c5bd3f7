import type { Finding } from '../../checks/finding.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { isReviewer, letterNamed, mayReviewToday, notIssued, recordsDone } from '../guards.ts';
import { underReview } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import type { LetterRef } from '../review.ts';

export type SubmitDraft = CommandOf<'submit-draft', { readonly letter: LetterRef }>;
export type DraftSubmitted = EventOf<
  'draft-submitted',
  { readonly letter: LetterRef; readonly findings: readonly { readonly id: string; readonly finding: Finding }[] }
>;

/** The reviewer hands in the letter; what the checks found in exactly this text goes with it. LC 4610.6(d) to (f). */
export const submitDraft = define<SubmitDraft, DraftSubmitted>({
  type: 'submit-draft',
  by: ['reviewer'],
  decide(state, { letter }, context) {
    const no =
      notIssued(state) ??
      isReviewer(state, context) ??
      recordsDone(state) ??
      letterNamed(letter) ??
      mayReviewToday(state, context.actor.id, context);
    if (no !== null) return no;
    if (state.summary === null) return refuse('summary-first', 'There is no summary of the record.');
    const open = underReview(state.items).filter((item) => item.decision === null);
    if (open.length > 0) {
      return refuse('every-item-decided', `Without a decision: item ${open.map((item) => item.number).join(', ')}.`);
    }
    const found = context.findings(letter);
    if (found === undefined) return refuse('letter-checked', `The checks have not been run on letter "${letter.id}".`);
    const findings = found.map((finding, i) => ({
      id: `${finding.check}/${finding.item ?? 'letter'}/${i + 1}`,
      finding,
    }));
    return [{ type: 'draft-submitted', data: { letter, findings } }];
  },
  evolve: {
    'draft-submitted': (state, { data, on }) => ({
      ...state,
      draft: {
        letter: data.letter,
        submittedOn: on,
        findings: data.findings.map((one) => ({ ...one, answer: null })),
        returned: null,
      },
    }),
  },
});
