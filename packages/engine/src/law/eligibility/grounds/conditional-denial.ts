import { clear, type GroundTest, holds, unknown } from '../ground.ts';
import { outcomeOf, reasonOf, whichReason } from './ur-facts.ts';

export const conditionalDenial: GroundTest = (screened) => {
  if (outcomeOf(screened) === 'approved') return clear('The treatment was approved.');
  const reason = reasonOf(screened);
  if (reason === undefined) return unknown('The reason of the decision is not known.', whichReason);
  return reason === 'information-missing'
    ? holds('The request was denied only because information had not been received.')
    : clear('The decision does not rest on missing information.');
};
