import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mayReviewFiles, mayReviewText } from './files.ts';

const people = parse(readFileSync(join(import.meta.dirname, '../examples/people.yaml'), 'utf8')) as {
  reviewers: Record<string, object>;
  cases: Record<string, object>;
};
const surgeon = people.reviewers['orthopaedist'];
const fusion = people.cases['lumbar-fusion'];
const unreadable = (reviewer: unknown, given: unknown = fusion, on = '2016-03-01'): string[] => {
  const answer = mayReviewFiles(reviewer, given, on);
  if (!('unreadable' in answer)) return [];
  return Object.values(answer.unreadable).flatMap((list) =>
    list.map((one: { where: string; text: string }) => `${one.where}: ${one.text}`),
  );
};

describe('files of a reviewer and a case', () => {
  it('are read and answered', () => {
    const answer = mayReviewFiles(surgeon, fusion, '2016-03-01');
    expect('result' in answer && answer.result.may).toBe(true);
  });
  it('read every invented person and case', () => {
    for (const one of Object.values(people.reviewers)) expect(unreadable(one)).toEqual([]);
    for (const one of Object.values(people.cases)) expect(unreadable(surgeon, one)).toEqual([]);
  });
  it('count what is absent as not on record', () => {
    const answer = mayReviewFiles({ id: 'R-9' }, { caseNumber: 'CM16-9000001' }, '2016-03-01');
    const rules = 'result' in answer ? answer.result.reasons.map((reason) => reason.rule) : [];
    expect(rules).toEqual(
      expect.arrayContaining([
        'licensed-physician',
        'nonrestricted-licence',
        'credentials-verified',
        'affiliations-declared',
        'five-years-practice',
        'hours-of-practice',
      ]),
    );
  });
  it('do not leave a mistyped field out', () => {
    expect(unreadable({ ...surgeon, licenses: [] })[0]).toMatch(
      /^\/licenses: There is no field "licenses"; the fields are id, names/,
    );
  });
  it('say where a value is wrong and what to write', () => {
    expect(unreadable({ ...surgeon, declaredOn: '2017-02-29' })).toEqual([
      '/declaredOn: This is "2017-02-29"; write a day that exists, like "2017-02-28".',
    ]);
    expect(unreadable({ ...surgeon, licences: [{ state: 'CA', status: 'fine' }] })[0]).toMatch(
      /^\/licences\/0\/status: This is "fine"; write one of: active/,
    );
    expect(unreadable(surgeon, { ...fusion, parties: {} })).toEqual([
      '/parties: This is {}; write a list in square brackets.',
    ]);
    expect(unreadable([])).toEqual(['/: This is []; write an object in braces.']);
    expect(unreadable(surgeon, fusion, 'today')).toHaveLength(1);
  });
});

describe('the answer in words', () => {
  it('gives reason, rule, evidence and what to do', () => {
    const answer = mayReviewFiles(
      { ...surgeon, ties: { employers: [{ name: 'Bayside Tile & Stone' }] } },
      fusion,
      '2016-03-01',
    );
    const words = 'result' in answer ? mayReviewText(answer.result) : '';
    expect(words).toContain('May not review on 2016-03-01.');
    expect(words).toContain('Works for Bayside Tile & Stone, Inc. (employer, relation 1).');
    expect(words).toContain('rule: same-employer');
    expect(words).toContain('case/parties/0: Bayside Tile & Stone, Inc.');
    expect(words).toContain('what to do: Propose another reviewer');
    expect(words).not.toContain('Lindqvist');
  });
});
