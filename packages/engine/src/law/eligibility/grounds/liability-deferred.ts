import { clear, type GroundTest, holds, unknown } from '../ground.ts';
import { liabilityDisputed } from '../time-to-apply.ts';

export const liabilityDeferred: GroundTest = ({ application, item }) => {
  const { liability } = application;
  const disputed = liabilityDisputed(liability, item);
  if (disputed === undefined) {
    return unknown(
      'Nothing says whether liability was also disputed.',
      'Did the claims administrator, at the time of the decision, also dispute liability?',
    );
  }
  if (!disputed) return clear('Liability was not disputed.');
  if (liability?.resolvedNoticeServed !== undefined && liability.resolvedNoticeServed <= application.received) {
    return clear(`The dispute of liability was resolved; notice was served on ${liability.resolvedNoticeServed}.`);
  }
  return liability?.administratorAgrees === true
    ? clear('The claims administrator agrees that the case is eligible.')
    : holds('Liability was disputed at the time of the decision and nothing says that this is over.');
};
