import { clear, type GroundTest, holds, unknown } from '../ground.ts';

export const expeditedUncertified: GroundTest = ({ application }) => {
  if (application.priority === undefined) {
    return unknown('Nothing asks for an expedited review.', 'Is a regular or an expedited review asked for?');
  }
  if (application.priority === 'standard') return clear('A regular review is asked for.');
  if (application.certified === true) return clear("The physician's certification is attached.");
  if (application.decision?.review === 'expedited') return clear('Utilization review was expedited.');
  return holds('An expedited review is asked for without the certification of the physician.');
};
