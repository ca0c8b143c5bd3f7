import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const outside =
  'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee and Leg Chapter.';
const rationale = 'The ODG advises radiographs first. The request is not medically necessary.';

test('an error where the claims administrator decided by the MTUS', () => {
  const [finding] = findings(check, { items: [{ reviewer: outside, rationale }] });
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes.map((quote) => quote.text)).toEqual([outside, 'Decision based on MTUS Knee Complaints 2004.']);
});

test('a warning where the claims administrator went outside the MTUS as well', () => {
  const claimsAdministrator = 'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG).';
  expect(findings(check, { items: [{ reviewer: outside, claimsAdministrator, rationale }] })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each([
  'The MTUS is silent on this. The ODG advises radiographs first. The request is not medically necessary.',
  'The California MTUS does not specifically address it. The request is not medically necessary.',
  'ACOEM does not cover this device. The request is not medically necessary.',
  'Since the guidelines in force have no recommendation, the ODG is used. The request is not medically necessary.',
  'The presumption is rebutted by a later study. The request is not medically necessary.',
])('nothing where the rationale says why: %s', (words) => {
  expect(findings(check, { items: [{ reviewer: outside, rationale: words }] })).toEqual([]);
});

test('nothing where the MTUS is cited beside the other source', () => {
  const reviewer = 'Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation ODG, Knee.';
  expect(findings(check, { items: [{ reviewer, rationale }] })).toEqual([]);
});
