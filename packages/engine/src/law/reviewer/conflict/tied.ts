import type { Derivation } from '../../../knowledge/schema/law-reviewer.ts';
import { covers } from '../period.ts';
import type { ReviewerRecord } from '../reviewer.ts';
import type { Note } from './found.ts';
import type { Keys, TieKey } from './keys.ts';
import type { Register } from './register.ts';

const kinds = [
  ['employers', 'same-employer', 'Works for'],
  ['groups', 'same-group', 'Belongs to'],
] as const satisfies readonly (readonly [keyof Keys & keyof ReviewerRecord['ties'], Derivation['sign'], string])[];

/** Employers, groups and facilities of a reviewer that are parties of the case on a day. */
export function tiedConflicts(
  reviewer: ReviewerRecord,
  keys: Keys,
  register: Register,
  note: Note,
  who: (at: number) => string,
  on: string,
): void {
  const { ties } = reviewer;
  for (const [kind, sign, verb] of kinds) {
    ties[kind].forEach((tie, i) => {
      if (!covers(tie.from, tie.to, on)) return;
      for (const at of parties(keys[kind][i], register))
        note(sign, `${verb} ${who(at)}.`, at, `reviewer/ties/${kind}/${i}`);
    });
  }
  ties.facilities.forEach((tie, i) => {
    if (!covers(tie.from, tie.to, on)) return;
    const mere = tie.privilegesOnly === true;
    for (const at of parties(keys.facilities[i], register)) {
      const text = mere
        ? `Has mere staff privileges at ${who(at)}: no affiliation.`
        : `Practises at ${who(at)}; what ties him to it is not stated as mere staff privileges.`;
      note('same-facility', text, at, `reviewer/ties/facilities/${i}`, !mere);
    }
  });
}

const none: ReadonlySet<number> = new Set();

function parties(key: TieKey | undefined, register: Register): ReadonlySet<number> {
  if (key === undefined) return none;
  const byName = register.byOrganisation.get(key.name ?? '');
  const byPerson = register.byPerson.get(key.person ?? '');
  const byTaxId = register.byTaxId.get(key.taxId ?? '');
  if (byName === undefined && byPerson === undefined && byTaxId === undefined) return none;
  return new Set([...(byName ?? []), ...(byPerson ?? []), ...(byTaxId ?? [])]);
}
