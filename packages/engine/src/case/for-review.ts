import type { CaseForReview } from '../law/reviewer/index.ts';
import { underReview } from './outcome.ts';
import type { Review } from './review.ts';
import type { CaseState } from './state.ts';

/** What of a case bears on who may review it. */
export function caseForReview(state: CaseState): CaseForReview {
  return {
    caseNumber: state.caseNumber,
    parties: state.parties,
    items: underReview(state.items),
    diagnoses: state.diagnoses,
    earlier: state.earlier,
    setAside: state.setAside.flatMap(({ reviewer, on }) => (reviewer === null ? [] : [{ reviewer, on }])),
    exceptions: state.exceptions,
  };
}

/** The review in hand: proposed or attested, not refused, replaced or set aside. */
export function presentReview(state: CaseState): Review | null {
  const last = state.reviews.at(-1);
  return last !== undefined && (last.status === 'proposed' || last.status === 'attested') ? last : null;
}
