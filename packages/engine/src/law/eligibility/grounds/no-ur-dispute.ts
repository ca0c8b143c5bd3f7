import { clear, type GroundTest, holds, unknown } from '../ground.ts';
import { outcomeOf, reasonOf, whichOutcome, whichReason } from './ur-facts.ts';

export const noUrDispute: GroundTest = (screened) => {
  const outcome = outcomeOf(screened);
  const reason = reasonOf(screened);
  if (outcome === 'approved') return holds('The treatment was approved in full.');
  if (outcome === 'deferred') return holds('Utilization review was deferred, so there is no decision to review.');
  if (reason === 'liability' || reason === 'other') return holds('The decision does not rest on medical necessity.');
  if (outcome === undefined) return unknown('What was decided is not known.', whichOutcome);
  if (reason === undefined) return unknown('The reason of the decision is not known.', whichReason);
  return clear(
    `The treatment was ${outcome}; the reason is ${reason === 'medical-necessity' ? 'medical necessity' : 'missing information'}.`,
  );
};
