import { clear, type GroundTest, holds, unknown } from '../ground.ts';

export const noUrDecision: GroundTest = ({ application }) => {
  const attached = application.decision?.attached;
  if (attached === undefined) {
    return unknown(
      'It is not known whether the decision is attached.',
      'Is a copy of the utilization review decision attached?',
    );
  }
  return attached ? clear('A copy of the decision is attached.') : holds('No copy of the decision is attached.');
};
