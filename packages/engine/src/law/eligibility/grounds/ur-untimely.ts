import { clear, type GroundTest, unknown } from '../ground.ts';

/** Shown, never decided: whether utilization review was late is for the appeals board (Dubon II). */
export const urUntimely: GroundTest = ({ application, utilizationReview }) => {
  const { decision } = application;
  if (decision?.rfaReceived === undefined && decision?.informationReceived === undefined) {
    return unknown(
      'The dates of utilization review are not known.',
      'When was the request for authorization received?',
    );
  }
  const late = utilizationReview().filter(({ status }) => status === 'met-late');
  if (late.length === 0) return clear('The dates that are known show no lateness.');
  const because = late
    .map(
      ({ title, due, done, version }) => `${title}: due ${due ?? ''}, done ${done ?? ''} (${version?.section ?? ''})`,
    )
    .join('; ');
  return { holds: true, because: `${because}.`, doubts: late.flatMap(({ warnings }) => warnings) };
};
