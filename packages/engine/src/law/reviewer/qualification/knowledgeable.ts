import { type Standing, whoFits } from '../fit/fit.ts';
import type { Needs } from '../fit/needs.ts';
import { type Found, met, type Test } from './test.ts';

/** LC 139.5(d)(4)(A) asks for both: the condition and the proposed treatment, for every item. */
export const knowledgeable: Test = ({ specialties, fit, needs }) => {
  if (specialties.length === 0 || fit.every((one) => knows(one.service) && knows(one.condition))) return met;
  return fit.flatMap((one, i) => {
    const need = needs[i];
    if (need === undefined) return met;
    return [
      ...judge(one.item, i, 'treatment', one.service, need.service, specialties),
      ...judge(one.item, i, 'condition', one.condition, need.condition, specialties),
    ];
  });
};

const knows = ({ level }: Standing): boolean => level === 'treats' || level === 'evaluates';

function judge(
  item: number,
  index: number,
  what: 'treatment' | 'condition',
  standing: Standing,
  needs: Needs,
  specialties: readonly string[],
): readonly Found[] {
  if (standing.level === 'treats' || standing.level === 'evaluates') return met;
  const evidence = [
    { where: `case/items/${index}`, says: needs.entries.length === 0 ? `${what} not known` : needs.entries.join(', ') },
    { where: 'reviewer/certifications', says: specialties.join(', ') },
  ];
  const found = (failed: boolean, text: string): readonly Found[] => [
    { fails: failed, text, evidence, unverified: true },
  ];
  switch (standing.level) {
    case 'none':
      return found(
        true,
        `Item ${item}: ${specialties.join(', ')} neither evaluates nor treats this ${what}. Suitable: ${whoFits(needs)}.`,
      );
    case 'seen':
      return found(
        false,
        `Item ${item}: ${standing.specialty} is not on our list for this ${what}; published letters show it deciding the category.`,
      );
    case 'unknown':
      return found(
        false,
        `Item ${item}: the ${what} is not in our list, so nobody has compared it with the specialty. Look at it.`,
      );
  }
}
