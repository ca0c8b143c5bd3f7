import { expect, test } from 'vitest';
import { law } from '../knowledge/generated/law.ts';

/** Each row of the fact base of the law, so that none is lost: what it is called there, and where it stands here. */
const clocks = [
  'APP_STD',
  'APP_FORM',
  'APP_LIAB',
  'ELIG_INFO',
  'NOARFI',
  'REC_MAIL',
  'REC_EL',
  'REC_EXP',
  'ADD_REG',
  'ADD_EXP',
  'DET_STD',
  'DET_FORM',
  'DET_EXP',
  'EXT',
  'TERM_NOTE',
  'CA_CHANGE',
  'IMPL_PRO',
  'IMPL_RETRO',
  'APPEAL',
  'UR_EFFECT',
  'CONTRACT_STD',
  'CONTRACT_EXP',
];

const grounds = [
  'NO_SIGNATURE',
  'LATE',
  'NO_UR_DECISION',
  'CNC',
  'DUPLICATE',
  'NOT_APPLICABLE_DATE',
  'NO_UR_DISPUTE',
  'WRONG_APPLICANT',
  'LIABILITY_DEFERRED',
  'RESOLVED',
  'WRONG_PROGRAM',
  'UR_UNTIMELY',
];

const contents = [
  'in-writing',
  'lay-terms',
  'necessity-stated',
  'medical-condition',
  'relevant-documents',
  'findings-under-standards',
  'reviewer-qualifications',
  'separate-analyses',
  'documents-reviewed',
  'disputed-treatment',
  'evidence-references',
  'clinical-reasons',
  'decision-per-item',
];

const provisions = [
  // presumption and caps
  'mtus-presumption',
  'mtus-rebuttal',
  'not-covered-by-mtus',
  'formulary-variance',
  'cap-chiropractic',
  'cap-occupational-therapy',
  'cap-physical-therapy',
  // after the determination
  'implement-promptly',
  'implement-unless-appeal',
  'finding-not-conclusive',
  'upheld-effect',
  'no-liability-unauthorized',
  'appeal-verified',
  'appeal-form',
  'appeal-ineligibility',
  'appeal-standard',
  'appeal-ground-1-powers',
  'appeal-ground-2-fraud',
  'appeal-ground-3-conflict',
  'appeal-ground-4-bias',
  'appeal-ground-5-plainly-erroneous',
  'reversal-remand',
  'no-court-necessity',
  'reversal-order-states-fact',
  'terminate-on-authorization',
  'terminate-all-items',
  'employee-withdrawal',
  'clerical-corrections',
];

/** Period of applications, entry, dollars. */
const fees = [
  '2013-01-01 regular-md-do 560',
  '2013-01-01 regular-md-do-two 760',
  '2013-01-01 regular-other 495',
  '2013-01-01 regular-other-two 655',
  '2013-01-01 expedited-md-do 685',
  '2013-01-01 expedited-md-do-two 850',
  '2013-01-01 expedited-other 595',
  '2013-01-01 expedited-other-two 760',
  '2013-01-01 terminated-before 215',
  '2014-04-01 standard 420',
  '2014-04-01 expedited 515',
  '2014-04-01 standard-pharmacy 390',
  '2014-04-01 terminated-before 160',
  '2014-04-01 terminated-after 420',
  '2020-01-01 standard 345',
  '2020-01-01 expedited 345',
  '2020-01-01 terminated-before 115',
  '2020-01-01 terminated-after 345',
];

const missing = (wanted: readonly string[], there: readonly string[]): string[] =>
  wanted.filter((row) => !there.includes(row));

test('every time limit is there', () => {
  expect(
    missing(
      clocks,
      law.clocks.map(({ code }) => code),
    ),
  ).toEqual([]);
});

test('every ground of eligibility is there, with its remedy and the evidence it needs', () => {
  expect(
    missing(
      grounds,
      law.eligibilityGrounds.map(({ code }) => code),
    ),
  ).toEqual([]);
});

test('both versions of the hierarchy have their six standards', () => {
  expect(
    law.necessityHierarchies.map(({ from, ranks }) => `${from} ${ranks.map(({ rank }) => rank).join('')}`),
  ).toEqual(['2013-01-01 ABCDEF', '2017-01-01 ABCDEF']);
});

test('the search sequence, the levels of evidence and the duties of citation are there', () => {
  expect(law.searchSequences.flatMap(({ steps }) => steps.map(({ step }) => step))).toEqual(['1', '2A', '2B', '2C']);
  expect(
    law.evidenceScales.flatMap(({ levels }) => levels.map(({ level }) => level)).toSorted((a, b) => (a < b ? -1 : 1)),
  ).toEqual(['1a', '1b', '1c', '2', '3', '4', '5', 'A', 'B', 'C', 'I']);
  const duties = ['treating-physician-rebuttal', 'utilization-review', 'independent-medical-review'];
  const elements = ['element-mtus', 'element-guideline', 'element-study'];
  expect(
    missing(
      [...duties, ...elements],
      law.citationDuties.map(({ id }) => id),
    ),
  ).toEqual([]);
});

test('what a determination must contain, and what follows it, is there', () => {
  expect(
    missing(
      contents,
      law.determinationContents.map(({ id }) => id),
    ),
  ).toEqual([]);
  expect(
    missing(
      provisions,
      law.provisions.map(({ id }) => id),
    ),
  ).toEqual([]);
});

test('every fee is there, and the gaps are gaps', () => {
  const there = law.fees.flatMap(({ from, entries }) => entries.map(({ id, amount }) => `${from} ${id} ${amount}`));
  expect(missing(fees, there)).toEqual([]);
  expect(law.fees.filter(({ gap }) => gap !== undefined).map(({ from }) => from)).toEqual([
    '2014-01-01',
    '2015-01-01',
    '2026-04-01',
  ]);
});

test('every penalty is there', () => {
  const penalties = ['records-late', 'notification-delayed', 'not-implemented', 'ur-plan', 'unreasonable-delay'];
  expect(
    missing(
      penalties,
      law.penalties.map(({ id }) => id),
    ),
  ).toEqual([]);
});

interface Version {
  readonly from: string;
  readonly to?: string | undefined;
  readonly section: string;
  readonly source: string;
}

const lists: readonly (readonly [string, readonly { readonly id: string; readonly versions: readonly Version[] }[]])[] =
  [
    ['clocks', law.clocks],
    ['grounds', law.eligibilityGrounds],
    ['filing requirements', law.filingRequirements],
    ['contents', law.determinationContents],
    ['provisions', law.provisions],
    ['penalties', law.penalties],
    ['hierarchies', [{ id: 'hierarchy', versions: law.necessityHierarchies }]],
    ['fees', [{ id: 'fees', versions: law.fees }]],
  ];

test.each(lists)(
  '%s: ids are unique; versions have section and source, follow each other and never overlap',
  (_, rules) => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, versions } of rules) {
      for (const [index, version] of versions.entries()) {
        expect(version.section, id).not.toBe('');
        expect(version.source, id).not.toBe('');
        if (version.to !== undefined) expect(version.to >= version.from, id).toBe(true);
        const next = versions[index + 1];
        if (next)
          expect(version.to !== undefined && version.to < next.from, `${id}: ${version.from} and ${next.from}`).toBe(
            true,
          );
      }
    }
  },
);

test('what rules name exists', () => {
  const ids = new Set(law.clocks.map(({ id }) => id));
  const events = new Set(law.clockEvents.map(({ id }) => id));
  const facts = new Set<string>(law.clockFacts.map(({ id }) => id));
  for (const rule of law.clocks) {
    const named = [
      ...(rule.unless ?? []).map(({ clock }) => clock),
      ...rule.exceptions.flatMap(({ does }) => (does.effect === 'superseded-by' ? [does.clock] : [])),
      ...('endOf' in rule.starts ? rule.starts.endOf : []),
    ];
    for (const id of named) expect(ids, `${rule.id} names ${id}`).toContain(id);
    for (const event of [...rule.metBy, ...rule.endedBy]) expect(events, rule.id).toContain(event);
    for (const fact of Object.keys(rule.when ?? {})) expect(facts, rule.id).toContain(fact);
    for (const { id, over } of rule.exceptions) {
      for (const other of over ?? [])
        expect(
          rule.exceptions.map((one) => one.id),
          `${rule.id} ${id}`,
        ).toContain(other);
    }
  }
  for (const ground of law.eligibilityGrounds) {
    for (const other of ground.over ?? []) expect(law.eligibilityGrounds.map(({ id }) => id)).toContain(other);
  }
  for (const { rules } of law.unseenTexts) for (const id of rules) expect(ids).toContain(id);
});
