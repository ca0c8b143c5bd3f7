import { duplicatesOf } from '../duplicates.ts';
import { clear, type GroundTest } from '../ground.ts';

export const repeatWithin12Months: GroundTest = ({ application, item, earlier }) => {
  const [found] = duplicatesOf(application, item, earlier).filter(({ kind }) => kind === 'repeat');
  if (!found) return clear('No decision on this treatment within the last twelve months is known.');
  return { holds: true, because: found.because, refersTo: found.caseNumber };
};
