import { law } from '../../../knowledge/generated/law.ts';
import type { Relation } from '../../../knowledge/schema/law-reviewer.ts';
import type { Party, PartyRole } from '../case-for-review.ts';
import { holds } from '../../dated/version.ts';

/** The seventeen relations in the order of the statute. */
export const relations: readonly Relation[] = law.conflictRelations.toSorted((a, b) => a.number - b.number);

const byRole = new Map<string, Relation>();
for (const relation of relations) for (const role of relation.parties) byRole.set(role, relation);

/** The relation a party stands under on a day; null before the law. */
export function relationOf(role: PartyRole, on: string): Relation | null {
  const relation = byRole.get(role);
  return relation !== undefined && holds(relation, on) ? relation : null;
}

/** "the requesting physician, Dr. A. Ruiz (relation 7)". */
export const named = (party: Party, relation: Relation): string =>
  `${party.name} (${party.role.replaceAll('-', ' ')}, relation ${relation.number})`;
