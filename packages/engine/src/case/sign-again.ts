import type { CaseState } from './state.ts';

/** A new party has become known: what the reviewer signed does not name it, so he signs again before anything is issued. */
export const signAgain = (state: CaseState): CaseState => ({
  ...state,
  reviews: state.reviews.map((review, i) =>
    i === state.reviews.length - 1 && review.status === 'attested' ? { ...review, status: 'proposed' } : review,
  ),
});
