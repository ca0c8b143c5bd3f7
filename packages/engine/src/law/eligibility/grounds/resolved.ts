import { clear, type GroundTest, holds, unknown } from '../ground.ts';

const how = {
  authorized: 'authorized in writing',
  settled: 'settled',
  awarded: 'decided by an award',
  withdrawn: 'withdrawn by the requesting physician',
} as const;

export const resolved: GroundTest = ({ item, on }) => {
  if (!item.resolved) {
    return unknown(
      'Nothing says that the dispute is over.',
      'Has the treatment been authorized, settled or withdrawn?',
    );
  }
  if (item.resolved.on > on) return clear(`Not over on ${on}.`);
  return holds(`The dispute was ${how[item.resolved.how]} on ${item.resolved.on}.`);
};
