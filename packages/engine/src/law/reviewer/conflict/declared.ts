import { law } from '../../../knowledge/generated/law.ts';
import type { AffiliationRule, Relation } from '../../../knowledge/schema/law-reviewer.ts';
import { holds } from '../../dated/version.ts';
import type { Affiliation } from '../reviewer.ts';
import type { Conflict } from './found.ts';
import { partiesOf, type Register } from './register.ts';
import { named, relationOf, relations } from './relations.ts';

const rules = new Map<string, AffiliationRule>();
for (const rule of law.conflictAffiliations) for (const kind of rule.kinds) rules.set(`${rule.nature} ${kind}`, rule);
const officers = relations.find((relation) => relation.id === 'officers');
const leading = new Set(['officer', 'director', 'management-employee']);
const officersOf = new Set(['employer', 'insurer', 'claims-administrator']);

const remedy = 'Propose another reviewer; a material affiliation cannot be waived.';

/** What the ties a person or organisation has declared mean for a case. */
export function declaredConflicts(
  affiliations: readonly Affiliation[],
  register: Register,
  on: string,
  whose = 'reviewer',
): Conflict[] {
  const found: Conflict[] = [];
  affiliations.forEach((affiliation, i) => {
    if (affiliation.from != null && affiliation.from > on) return;
    const where = `${whose}/affiliations/${i}`;
    const pointed = affiliation.with.party == null ? [] : (register.byId.get(affiliation.with.party) ?? []);
    const met = new Set([...pointed, ...partiesOf(register, affiliation.with)]);
    for (const at of met) {
      const party = register.parties[at];
      const relation = party === undefined ? null : relationOf(party.role, on);
      if (party === undefined || relation === null) continue;
      found.push(judge(affiliation, relation, named(party, relation), where, `case/parties/${at}`, party.id, on));
    }
    if (affiliation.with.of == null) return;
    for (const at of partiesOf(register, { name: affiliation.with.of })) {
      const party = register.parties[at];
      if (party === undefined || met.has(at)) continue;
      const who = `${affiliation.with.name}, ${(affiliation.with.position ?? 'position not stated').replaceAll('-', ' ')} of ${party.name}`;
      if (officers !== undefined && holds(officers, on) && officersOf.has(party.role) && leads(affiliation)) {
        found.push(judge(affiliation, officers, `${who} (relation 6)`, where, `case/parties/${at}`, party.id, on));
      } else {
        found.push({
          rule: 'officers',
          section: officers?.section ?? '',
          bars: false,
          text: `Declared tie to ${who}: not an officer, director or management employee of employer, insurer or claims administrator, so no relation of the statute. Look at it.`,
          evidence: [{ where, says: describe(affiliation) }],
          unverified: false,
          remedy,
          clearable: false,
          party: party.id,
        });
      }
    }
  });
  return found;
}

/** A position nobody stated may be a leading one. */
const leads = ({ with: { position } }: Affiliation): boolean => position == null || leading.has(position);

const describe = (a: Affiliation): string =>
  `${a.nature}, ${a.kind.replaceAll('-', ' ')}${a.percent == null ? '' : `, ${a.percent} %`}${a.to == null ? '' : `, until ${a.to}`}`;

function judge(
  affiliation: Affiliation,
  relation: Relation,
  who: string,
  where: string,
  partyAt: string,
  party: string,
  on: string,
): Conflict {
  const rule = rules.get(`${affiliation.nature} ${affiliation.kind}`);
  const evidence = [
    { where, says: describe(affiliation) },
    { where: partyAt, says: who },
    ...(rule === undefined
      ? []
      : [{ where: `law/conflict-affiliations/${rule.id}`, says: `${rule.section}: ${rule.text}` }]),
  ];
  const result = (bars: boolean, text: string, unverified = false): Conflict => ({
    rule: relation.id,
    section: relation.section,
    bars,
    text,
    evidence,
    unverified,
    remedy,
    clearable: false,
    party,
  });
  const tie = `Declared ${affiliation.nature} tie (${affiliation.kind.replaceAll('-', ' ')}) to ${who}`;
  if (rule === undefined || !holds(rule, on)) {
    return result(
      true,
      `${tie}: this kind of tie is not in the law we hold, so it counts as material until a person has judged it.`,
      true,
    );
  }
  if (rule.effect === 'excluded') return result(false, `${tie}: ${rule.text}`);
  if (rule.effect === 'outside') return result(false, `${tie}: ${rule.text}`);
  if (affiliation.to != null && affiliation.to < on && rule.ended === 'shown') {
    return result(false, `${tie} ended on ${affiliation.to}: no longer an affiliation. Look at it.`);
  }
  if (rule.abovePercent !== undefined) {
    if (affiliation.percent == null) {
      return result(
        true,
        `${tie}: its share of annual income is not stated, so it counts as more than ${rule.abovePercent} %.`,
        true,
      );
    }
    if (affiliation.percent <= rule.abovePercent) {
      return result(false, `${tie}: ${affiliation.percent} % of annual income, not more than ${rule.abovePercent} %.`);
    }
  }
  return result(true, `${tie}: a material affiliation.`, rule.confidence === 'unverified');
}
