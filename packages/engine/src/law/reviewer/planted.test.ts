import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../../knowledge/generated/law.ts';
import { relations } from './conflict/relations.ts';
import {
  type Affiliation,
  type CaseForReview,
  mayReview,
  type Party,
  type PartyRole,
  type ReviewerRecord,
} from './index.ts';

const on = '2016-03-01';
const reviewer: ReviewerRecord = {
  id: 'R-01',
  names: ['Mara Lindqvist'],
  npi: '1000000001',
  kind: 'MD',
  licences: [{ state: 'CA', status: 'active', from: '2004-05-01', to: null, verifiedOn: '2015-01-01' }],
  certifications: [{ specialty: 'Orthopedic Surgery', board: 'ABMS', from: null, to: null, verifiedOn: '2015-01-01' }],
  discipline: { entries: [], checkedOn: '2015-01-01' },
  qme: { appointments: [], checkedOn: '2015-01-01' },
  practice: { since: '2003-01-01', hoursPerWeek: 40 },
  ties: { employers: [], groups: [], facilities: [], taxIds: [], addresses: [] },
  affiliations: [],
  declaredOn: '2015-01-01',
};
const people = new Set([
  'officer',
  'requesting-physician',
  'treating-physician',
  'provider',
  'employee',
  'family',
  'attorney',
]);
const roles = relations.flatMap((relation) => relation.parties) as PartyRole[];
const parties: Party[] = roles.map((role, i) => ({
  id: `p${i}`,
  role,
  name: people.has(role)
    ? `Given${'abcdefghijklmnopqrstuvw'[i]} Family${role.replaceAll('-', '')}`
    : `House of ${role} ${i}`,
  person: people.has(role),
  taxId: `90-000${String(i).padStart(4, '0')}`,
  addresses: [`${100 + i} Alder Street, Suite ${i + 1}, Ukiah, CA 95482`],
}));
const given: CaseForReview = {
  caseNumber: 'CM16-9000009',
  parties,
  items: [],
  diagnoses: [],
  earlier: [],
  setAside: [],
  exceptions: [],
};
const role = fc.integer({ min: 0, max: roles.length - 1 });
const material = law.conflictAffiliations
  .filter((rule) => rule.effect === 'material')
  .flatMap((rule) => rule.kinds.map((kind) => ({ nature: rule.nature, kind })));
const excluded = law.conflictAffiliations
  .filter((rule) => rule.effect !== 'material')
  .flatMap((rule) => rule.kinds.map((kind) => ({ nature: rule.nature, kind })));

/** A name as another clerk might type it. */
const typed = (name: string, how: number): string =>
  [name, name.toUpperCase(), `  ${name.replace(' ', '   ')} `, `${name}.`][how % 4] ?? name;

const ties = (over: Partial<ReviewerRecord['ties']>): ReviewerRecord => ({
  ...reviewer,
  ties: { ...reviewer.ties, ...over },
});
const relationId = (at: number): string | undefined => relations.find((r) => r.parties.includes(roles[at] ?? ''))?.id;

describe('P-21: planted conflicts are all caught', () => {
  it('lets the reviewer without ties review', () => {
    expect(mayReview(reviewer, given, on).reasons).toEqual([]);
  });
  it('catches a declared tie of every kind to a party of every role', () => {
    for (const [at, party] of parties.entries()) {
      material.forEach(({ nature, kind }, how) => {
        const affiliation: Affiliation = { nature, kind, percent: 12, with: { name: typed(party.name, how) } };
        const result = mayReview({ ...reviewer, affiliations: [affiliation] }, given, on);
        expect(result.reasons.map((r) => r.rule)).toEqual([relationId(at)]);
      });
    }
  });
  it('bars nobody for a tie the law excludes, and shows it', () => {
    for (const party of parties) {
      for (const { nature, kind } of excluded) {
        const result = mayReview(
          { ...reviewer, affiliations: [{ nature, kind, percent: 90, with: { name: party.name } }] },
          given,
          on,
        );
        expect(result.may).toBe(true);
        expect(result.warnings.some((w) => w.text.includes(party.name))).toBe(true);
      }
    }
  });
  it('catches employer, group, facility, tax number and address', () => {
    fc.assert(
      fc.property(role, fc.nat(), (at, how) => {
        const party = parties[at];
        if (party === undefined) return;
        const place = party.addresses?.[0] ?? '';
        expect(mayReview(ties({ taxIds: [party.taxId ?? ''] }), given, on).may).toBe(false);
        expect(
          mayReview(ties({ addresses: [how % 2 === 0 ? place : place.replace('Street, Suite', 'St #')] }), given, on)
            .may,
        ).toBe(false);
        if (party.person) {
          expect(mayReview({ ...reviewer, npi: null, names: [typed(party.name, how)] }, given, on).may).toBe(false);
        } else {
          for (const kind of ['employers', 'groups', 'facilities'] as const) {
            expect(mayReview(ties({ [kind]: [{ name: typed(party.name, how) }] }), given, on).may).toBe(false);
          }
        }
      }),
    );
  });
  it('sees no conflict with names, numbers and places that are nobody’s', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/), fc.nat(9999), (word, n) => {
        const other = ties({
          employers: [{ name: `Clinic ${word}` }],
          groups: [{ name: `${word} group of surgeons` }],
          taxIds: [`80-${String(n).padStart(7, '0')}`],
          addresses: [`${n} ${word} Road, Suite 3, Ukiah, CA 95482`],
        });
        expect(mayReview(other, given, on).reasons).toEqual([]);
      }),
    );
  });
});
