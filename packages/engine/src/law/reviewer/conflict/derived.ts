import { law } from '../../../knowledge/generated/law.ts';
import type { Derivation } from '../../../knowledge/schema/law-reviewer.ts';
import type { CaseForReview } from '../case-for-review.ts';
import { holds } from '../../dated/version.ts';
import { covers } from '../period.ts';
import type { Reviewer, Tie } from '../reviewer.ts';
import { earlierConflicts } from './earlier.ts';
import type { Conflict, Note } from './found.ts';
import { addressKey, numberKey, organisationKey, personKey } from './names.ts';
import type { Register } from './register.ts';
import { named, relationOf } from './relations.ts';

const derivations = new Map<Derivation['sign'], Derivation>();
for (const rule of law.conflictDerivations) derivations.set(rule.sign, rule);

/** Conflicts nobody declared that the records show: numbers, names, places, earlier parts in the dispute. */
export function derivedConflicts(reviewer: Reviewer, given: CaseForReview, register: Register, on: string): Conflict[] {
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
  const same = samePerson(reviewer, register, note, who);
  tied(reviewer.ties.employers, 'employers', 'same-employer', 'Works for');
  tied(reviewer.ties.groups, 'groups', 'same-group', 'Belongs to');
  reviewer.ties.facilities.forEach((tie, i) => {
    for (const at of organisations(tie, register, on)) {
      const mere = tie.privilegesOnly === true;
      const text = mere
        ? `Has mere staff privileges at ${who(at)}: no affiliation.`
        : `Practises at ${who(at)}; what ties him to it is not stated as mere staff privileges.`;
      note('same-facility', text, at, `reviewer/ties/facilities/${i}`, !mere);
    }
  });
  reviewer.ties.taxIds.forEach((id, i) => {
    for (const at of register.byTaxId.get(numberKey(id) ?? '') ?? []) {
      note('same-tax-id', `Is paid under the tax number of ${who(at)}.`, at, `reviewer/ties/taxIds/${i}`);
    }
  });
  reviewer.ties.addresses.forEach((address, i) => {
    const key = addressKey(address);
    const full = register.byAddress.get(key?.full ?? '') ?? [];
    const where = `reviewer/ties/addresses/${i}`;
    for (const at of full) if (!same.has(at)) note('same-address', `Has the address of ${who(at)}.`, at, where);
    for (const at of register.byBuilding.get(key?.building ?? '') ?? []) {
      if (!same.has(at) && !full.includes(at))
        note('same-building', `Has an address in the building of ${who(at)}.`, at, where);
    }
  });
  earlierConflicts(reviewer, given, note, on);
  return found;

  function tied(ties: readonly Tie[], where: string, sign: Derivation['sign'], verb: string): void {
    ties.forEach((tie, i) => {
      for (const at of organisations(tie, register, on))
        note(sign, `${verb} ${who(at)}.`, at, `reviewer/ties/${where}/${i}`);
    });
  }
}

/** Parties that are the reviewer himself by number, or bear his name. */
function samePerson(reviewer: Reviewer, register: Register, note: Note, who: (at: number) => string): Set<number> {
  const same = new Set<number>();
  const npi = numberKey(reviewer.npi);
  if (npi !== null) {
    for (const at of register.byNpi.get(npi) ?? []) {
      same.add(at);
      note('same-person', `Has the provider number of ${who(at)}: is that party.`, at, 'reviewer/npi');
    }
  }
  reviewer.names.forEach((name, i) => {
    for (const at of register.byPerson.get(personKey(name) ?? '') ?? []) {
      if (same.has(at)) continue;
      const other = numberKey(register.parties[at]?.npi);
      // Two provider numbers are two people.
      if (npi !== null && other !== null) continue;
      note(
        'same-name',
        `Bears the name of ${who(at)}; no two provider numbers show that they are two people.`,
        at,
        `reviewer/names/${i}`,
      );
    }
  });
  return same;
}

function organisations(tie: Tie, register: Register, on: string): readonly number[] {
  if (!covers(tie.from, tie.to, on)) return [];
  const byName = register.byOrganisation.get(organisationKey(tie.name) ?? '') ?? [];
  const byTax = register.byTaxId.get(numberKey(tie.taxId) ?? '') ?? [];
  return byTax.length === 0 ? byName : [...new Set([...byName, ...byTax])];
}
