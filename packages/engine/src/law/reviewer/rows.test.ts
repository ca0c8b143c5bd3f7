import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { law } from '../../knowledge/generated/law.ts';
import { relations } from './conflict/relations.ts';
import { tests } from './qualification/all.ts';

/** What the reference says of reviewers (a telling phrase of each row), and the rules that hold it. */
const rows: readonly (readonly [phrase: string, ...rules: string[]])[] = [
  ['licensed physician per LC 3209.3', 'licensed-physician', 'nonrestricted-licence'],
  ['clinician knowledgeable in treatment', 'knowledgeable', 'familiar-with-guidelines'],
  [
    'nonrestricted licence in any US state',
    'nonrestricted-licence',
    'board-certified',
    'certification-fits',
    'california-preferred',
  ],
  ['no history', 'no-discipline'],
  ['not appointed as QME', 'not-a-qme'],
  ['active clinical practice > 5 years', 'five-years-practice', 'hours-of-practice'],
  ['Specialty match is contestable', 'knowledgeable'],
  ['Familial', 'familial', 'distant-relative'],
  ['Financial', 'financial-interest', 'contract-payment', 'academic-centre'],
  ['Professional', 'patient', 'partnership-employment', 'shareholder', 'contractor', 'staff-privileges'],
  ['Academic medical centre under contract', 'organisation-academic'],
  [
    'IMRO itself',
    'organisation-conflict',
    'organisation-independent',
    'organisation-disclosure',
    'organisation-quality',
  ],
  ['appeal ground', 'conflict-ground-of-appeal'],
  ['IMRO keeps names confidential', 'identity-confidential', 'qualifications-disclosed'],
  ['Default one', 'one-reviewer', 'majority-prevails'],
];
const all = new Map(
  [
    ...law.reviewerQualifications,
    ...law.reviewerOrganisation,
    ...law.conflictRelations,
    ...law.conflictAffiliations,
    ...law.conflictDerivations,
  ].map((rule) => [rule.id, rule]),
);

describe('the reference on reviewers stands as data', () => {
  it.each(rows)('%s', (_, ...ids) => {
    for (const id of ids) {
      const rule = all.get(id);
      expect(rule, `knowledge/law holds no rule "${id}"`).toBeDefined();
      expect(rule?.section).not.toBe('');
      expect(rule?.source).not.toBe('');
      expect(rule?.from).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
  it('has the eight kinds of physician', () => {
    const kinds = law.reviewerQualifications.find((rule) => rule.id === 'licensed-physician')?.kinds;
    expect(kinds?.toSorted()).toEqual(law.reviewerKinds.map((kind) => kind.kind).toSorted());
    expect(kinds).toHaveLength(8);
  });
  it('has the seventeen relations, numbered as in the statute', () => {
    expect(relations.map((relation) => relation.number)).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  });
  it('puts every role of a party under exactly one relation', () => {
    const roles = relations.flatMap((relation) => relation.parties);
    expect(new Set(roles).size).toBe(roles.length);
  });
  it('has a function for every test, and a rule for every function', () => {
    expect(new Set(law.reviewerQualifications.map((rule) => rule.test))).toEqual(new Set(Object.keys(tests)));
  });
  it('excludes qualified medical evaluators from 2014 only', () => {
    expect(all.get('not-a-qme')?.from).toBe('2014-01-01');
  });
});

const reference = join(import.meta.dirname, '../../../../../../shared/reference/regulation.md');

describe.skipIf(!existsSync(reference))('against the reference itself (skipped where ../shared is absent)', () => {
  const text = existsSync(reference) ? readFileSync(reference, 'utf8') : '';
  const part = text.slice(text.indexOf('### 6.1'), text.indexOf('## 7.'));
  const lines = part.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#') && line !== '---');
  const relationLine = /^1\. employer/;
  it('holds every line of 6.1 to 6.4', () => {
    for (const line of lines) {
      if (relationLine.test(line) || line.startsWith('No **material')) continue;
      expect(
        rows.some(([phrase]) => line.replaceAll('*', '').includes(phrase)),
        line,
      ).toBe(true);
    }
  });
  it('finds every row of this list in the reference', () => {
    for (const [phrase] of rows) expect(part.replaceAll('*', '')).toContain(phrase);
  });
  it('names the seventeen relations with the words of the reference', () => {
    const named =
      lines
        .find((line) => relationLine.test(line))
        ?.split(';')
        .map((entry) => entry.toLowerCase()) ?? [];
    expect(named).toHaveLength(17);
    const words = [
      'employer',
      'insurer',
      'claims administrator',
      'ur ',
      'mpn',
      'officer',
      'physician',
      'group',
      'ipa',
      'provider',
      'facility',
      'alternative',
      'manufacturer',
      'alternative',
      'employee',
      'family',
      'attorney',
    ];
    words.forEach((word, i) => expect(named[i]).toContain(word));
  });
});
