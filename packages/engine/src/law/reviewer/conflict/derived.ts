import { law } from '../../../knowledge/generated/law.ts';
import type { Derivation } from '../../../knowledge/schema/law-reviewer.ts';
import type { CaseForReview } from '../case-for-review.ts';
import { holds } from '../../dated/version.ts';
import type { ReviewerRecord } from '../reviewer.ts';
import { earlierConflicts } from './earlier.ts';
import type { Conflict, Note } from './found.ts';
import { type Keys, keysOf } from './keys.ts';
import { numberKey } from './names.ts';
import type { Register } from './register.ts';
import { named, relationOf } from './relations.ts';
import { tiedConflicts } from './tied.ts';

const derivations = new Map<Derivation['sign'], Derivation>();
for (const rule of law.conflictDerivations) derivations.set(rule.sign, rule);

/** Conflicts nobody declared that the records show: numbers, names, places, earlier parts in the dispute. */
export function derivedConflicts(
  reviewer: ReviewerRecord,
  given: CaseForReview,
  register: Register,
  on: string,
): Conflict[] {
  const found: Conflict[] = [];
  const note: Note = (sign, text, at, where, bars = true) => {
    const rule = derivations.get(sign);
    const party = at === null ? undefined : register.parties[at];
    if (rule === undefined || !holds(rule, on)) return;
    if (found.some((c) => c.rule === rule.id && c.party === (party?.id ?? null) && c.text === text)) return;
    found.push({
      rule: rule.id,
      section: rule.section,
      bars: bars && rule.effect === 'bars',
      text,
      evidence: [
        { where, says: text },
        ...(at === null ? [] : [{ where: `case/parties/${at}`, says: party?.name ?? '' }]),
      ],
      unverified: rule.confidence === 'unverified',
      remedy: rule.remedy,
      clearable: rule.clearable,
      party: party?.id ?? null,
    });
  };
  const who = (at: number): string => {
    const party = register.parties[at];
    const relation = party === undefined ? null : relationOf(party.role, on);
    return party === undefined ? '' : relation === null ? party.name : named(party, relation);
  };
  const keys = keysOf(reviewer);
  const same = samePerson(keys, register, note, who);
  tiedConflicts(reviewer, keys, register, note, who, on);
  keys.taxIds.forEach((id, i) => {
    for (const at of register.byTaxId.get(id ?? '') ?? []) {
      note('same-tax-id', `Is paid under the tax number of ${who(at)}.`, at, `reviewer/ties/taxIds/${i}`);
    }
  });
  keys.addresses.forEach((key, i) => {
    const full = register.byAddress.get(key?.full ?? '') ?? [];
    const where = `reviewer/ties/addresses/${i}`;
    for (const at of full) if (!same.has(at)) note('same-address', `Has the address of ${who(at)}.`, at, where);
    for (const at of register.byBuilding.get(key?.building ?? '') ?? []) {
      if (same.has(at) || full.includes(at)) continue;
      note('same-building', `Has an address in the building of ${who(at)}.`, at, where);
    }
  });
  earlierConflicts(reviewer, keys, given, note, on);
  return found;
}

/** Parties that are the reviewer himself by number, or bear his name. */
function samePerson(keys: Keys, register: Register, note: Note, who: (at: number) => string): Set<number> {
  const same = new Set<number>();
  for (const at of register.byNpi.get(keys.npi ?? '') ?? []) {
    same.add(at);
    note('same-person', `Has the provider number of ${who(at)}: is that party.`, at, 'reviewer/npi');
  }
  keys.names.forEach((name, i) => {
    for (const at of register.byPerson.get(name ?? '') ?? []) {
      if (same.has(at)) continue;
      // Two provider numbers are two people.
      if (keys.npi !== null && numberKey(register.parties[at]?.npi) !== null) continue;
      const text = `Bears the name of ${who(at)}; no two provider numbers show that they are two people.`;
      note('same-name', text, at, `reviewer/names/${i}`);
    }
  });
  return same;
}
