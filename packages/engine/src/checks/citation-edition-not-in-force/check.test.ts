import { expect, test } from 'vitest';
import { findings, type TestLetter } from '../letter-for-tests.ts';
import { check } from './check.ts';

const letter = (urDenial: string, decision: string, reviewer: string): TestLetter => ({
  urDenial,
  decision,
  items: [
    {
      reviewer: `Decision based on MTUS ${reviewer}.`,
      claimsAdministrator: 'The Claims Administrator did not cite any medical evidence for its decision.',
    },
  ],
});

test.each([
  // The chronic pain and opioid editions go by the date of the request.
  ['11/16/2016', '12/28/2016', 'Chronic Pain Medical Treatment 2009', 'error'],
  ['07/20/2016', '08/28/2016', 'Chronic Pain Medical Treatment 2016', 'error'],
  ['07/20/2016', '08/28/2016', 'Opioid Treatment 2016', 'error'],
  // From December 2017 on the date of service decides; a service denied later is rendered later.
  ['12/20/2017', '02/01/2018', 'Low Back Complaints 2004', 'error'],
  ['11/16/2016', '12/28/2016', 'Low Back Disorders 2016', 'error'],
  ['05/16/2019', '06/28/2019', 'Low Back Disorders 2019', 'error'],
  ['05/16/2019', '06/28/2019', 'Traumatic Brain Injury 2017', null],
  ['05/16/2016', '06/28/2016', 'Traumatic Brain Injury 2017', 'warning'],
])('review decided %s, letter of %s, "%s": %s', (urDenial, decision, cited, severity) => {
  const found = findings(check, letter(urDenial, decision, cited));
  expect(found.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
});

test.each([
  ['11/16/2016', '12/28/2016', 'Chronic Pain Medical Treatment 2016'],
  [
    '11/16/2016',
    '12/28/2016',
    'Postsurgical Treatment 2009, and Acupuncture Treatment 2007, and Elbow Complaints 2007',
  ],
  ['07/20/2016', '08/28/2016', 'Chronic Pain Medical Treatment 2009'],
  // Requested before 2016-07-29, perhaps.
  ['08/20/2016', '09/28/2016', 'Chronic Pain Medical Treatment 2009'],
  ['11/20/2017', '12/28/2017', 'Low Back Complaints 2004'],
  ['12/20/2017', '02/01/2018', 'Low Back Disorders 2016'],
  ['09/16/2019', '10/28/2019', 'Low Back Disorders 2019'],
  // No year is printed, so no edition is claimed.
  ['11/16/2016', '12/28/2016', 'Chronic Pain Treatment Guidelines Yoga Page(s): 126'],
])('review decided %s, letter of %s: nothing is said of "%s"', (urDenial, decision, cited) => {
  expect(findings(check, letter(urDenial, decision, cited))).toEqual([]);
});

test('quotes the citation and the date, and names the edition that applied', () => {
  const [finding] = findings(check, letter('11/16/2016', '12/28/2016', 'Chronic Pain Medical Treatment 2009'));
  expect(finding?.quotes.map((quote) => quote.text)).toEqual([
    'MTUS Chronic Pain Medical Treatment 2009',
    '11/16/2016',
  ]);
  expect(finding?.message).toContain('applied only to requests made up to 2016-07-28');
  expect(finding?.message).toContain('"Chronic Pain Medical Treatment Guidelines" (2016)');
});

test('the claims administrator cannot have cited what came after its decision', () => {
  const claimsAdministrator = 'Decision based on MTUS Knee Disorders 2019.';
  const found = findings(check, {
    urDenial: '09/10/2020',
    decision: '10/20/2020',
    items: [{ claimsAdministrator, reviewer: claimsAdministrator }],
  });
  expect(found).toHaveLength(1);
});
