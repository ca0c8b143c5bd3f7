import { type Assertion, meaningsOf } from '../../evidence/index.ts';
import type { Claim } from './claim.ts';
import { lexicon } from '../../knowledge/generated/lexicon.ts';

export type Family = (typeof lexicon)['contradictions']['families'][number];

const known = new Map<string, readonly Family[]>();

/** The families of a claim, in the order of the file. */
export function familiesOf({ said, asksResult }: Claim): readonly Family[] {
  const key = `${said.concept} ${asksResult}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = lexicon.contradictions.families.filter(
    ({ claim, kinds, except, unknown }) =>
      (unknown === true && asksResult) ||
      (kinds === true
        ? claim.includes(said.kind) && !(except?.includes(said.concept) ?? false)
        : claim.includes(said.concept)),
  );
  known.set(key, found);
  return found;
}

/** The group of a family that an assertion belongs to; null where it is no evidence for it. */
export function groupOf(family: Family, claim: Assertion, evidence: Assertion): number | null {
  const meanings = meaningsOf(evidence);
  if (family.by === undefined || family.same === true) return meanings.has(claim.concept) ? 0 : null;
  // A measured function is a finding only where it is not normal.
  if (evidence.kind === 'function' && evidence.state !== 'abnormal' && family.objective === true) return null;
  const group = family.by.findIndex((ids) => ids.some((id) => meanings.has(id)));
  return group < 0 ? null : group;
}
