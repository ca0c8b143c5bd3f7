import { law } from '../../../knowledge/generated/law.ts';
import type { PhysicianKindRule } from '../../../knowledge/schema/law-reviewer.ts';
import { fails, met, type Test } from './test.ts';

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
const byName = new Map<string, PhysicianKindRule>();
for (const kind of law.reviewerKinds) {
  for (const name of [kind.kind, kind.name, ...kind.also]) byName.set(bare(name), kind);
}

/** The kind of physician of LC 3209.3 that a degree or licence name means; null where it means none. */
export const physicianKind = (printed: string): PhysicianKindRule | null => byName.get(bare(printed)) ?? null;

export const kindOfPhysician: Test = ({ reviewer, kind }, rule) => {
  if (kind !== null && rule.kinds?.includes(kind.kind)) return met;
  const names = law.reviewerKinds.map((k) => k.name).join(', ');
  const says = reviewer.kind.trim() === '' ? 'no kind of licence is on record' : `"${reviewer.kind}"`;
  return fails(`Not a physician in the sense of LC 3209.3: ${says}. The kinds are: ${names}.`, [
    { where: 'reviewer/kind', says },
  ]);
};
