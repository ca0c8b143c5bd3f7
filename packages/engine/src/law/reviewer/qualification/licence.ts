import { covers } from '../period.ts';
import type { Licence } from '../reviewer.ts';
import { fails, met, type Test } from './test.ts';

/** Nonrestricted and within its days. */
export const nonrestricted = (licence: Licence, on: string): boolean =>
  licence.status === 'active' && covers(licence.from, licence.to, on);

const describe = (licence: Licence, on: string): string => {
  if (licence.status !== 'active') return `${licence.state}: ${licence.status}`;
  if (licence.to !== null && licence.to < on) return `${licence.state}: expired after ${licence.to}`;
  return `${licence.state}: valid from ${licence.from}`;
};

export const licenceInForce: Test = ({ reviewer, on }) => {
  if (reviewer.licences.some((licence) => nonrestricted(licence, on))) return met;
  const evidence = reviewer.licences.map((licence, i) => ({
    where: `reviewer/licences/${i}`,
    says: describe(licence, on),
  }));
  const held = evidence.length === 0 ? 'none is on record' : evidence.map((e) => e.says).join('; ');
  return fails(`No nonrestricted licence in force on ${on} in any state: ${held}.`, evidence);
};

/** California first, where two reviewers fit as well. Failing it keeps nobody from a case. */
export const preferredState: Test = ({ reviewer, on }, rule) =>
  reviewer.licences.some((licence) => rule.states?.includes(licence.state) && nonrestricted(licence, on))
    ? met
    : fails(`Not licensed in ${(rule.states ?? []).join(', ')} on ${on}.`, []);

/** The medical director's own rule: kind of physician and state together. */
export const directorLicence: Test = (given, rule) => {
  const kind = given.kind !== null && rule.kinds?.includes(given.kind.kind) === true;
  if (kind && preferredState(given, rule) === met) return met;
  return fails(
    `The medical director must be a doctor of medicine or osteopathy with a California licence in force on ${given.on}.`,
    [
      { where: 'reviewer/kind', says: given.reviewer.kind },
      ...given.reviewer.licences.map((l, i) => ({ where: `reviewer/licences/${i}`, says: describe(l, given.on) })),
    ],
  );
};
