import type { Review } from './review.ts';
import type { CaseState } from './state.ts';

/** The case without its present reviewer: his summary, decisions and draft go with him; the events keep them. */
export function withoutReview(state: CaseState, status: Review['status']): CaseState {
  const last = state.reviews.length - 1;
  return {
    ...state,
    reviews: state.reviews.map((review, i) => (i === last ? { ...review, status } : review)),
    items: state.items.map((item) => (item.decision === null ? item : { ...item, decision: null })),
    summary: null,
    draft: null,
  };
}
