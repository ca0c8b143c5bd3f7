import { type CaseState, presentReview } from '../case/index.ts';

/**
 * The queue in which a case stands by its events alone; null where nobody has anything to do: it has ended, or its
 * determination was served. The order of the questions is that of a review, from its end.
 */
export function stageOf(state: CaseState): string | null {
  if (state.version === 0) return null;
  if (state.appeal !== null) return 'appeal';
  if (state.setAside.at(-1)?.sentOn === null) return 'new-review';
  if (state.end !== null) return null;
  const { determination } = state;
  if (determination !== null) return determination.mailedOn === null ? 'letter' : null;
  return state.eligibleOn === null ? beforeEligible(state) : inReview(state);
}

function beforeEligible(state: CaseState): string {
  if (state.deferral !== null) return 'deferred';
  if (state.information.some((one) => one.answeredOn === null)) return 'information';
  if (state.completedOn === null) return 'received';
  // The review organization screens; the finding itself is the State's.
  return state.points.length > 0 ? 'state-eligibility' : 'preliminary-review';
}

function inReview(state: CaseState): string {
  if (state.assigned === null) return 'assignment';
  const { completeOn, overdueOn } = state.records;
  const review = presentReview(state);
  if (review === null) return completeOn === null && overdueOn === null ? 'records' : 'panel';
  const { draft } = state;
  if (draft === null) return 'expert-review';
  return draft.returned === null ? 'medical-director' : 'clarification';
}
