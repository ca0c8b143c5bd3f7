import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const summary = (sentence: string) =>
  findings(check, { summary: `The worker is a 44 year old male injured on 03-02-2016. ${sentence}` });

test.each([
  ['An MRI was done on 02/30/2016.', 'error'],
  ['He was examined on 11/02/3026.', 'error'],
  ['An MRI was done on 11/02/2017.', 'error'],
  ['He was examined on 12/30/2016.', 'warning'],
  ['A progress report of 01/12/2016 tells knee pain from the fall.', null],
  ['He will be seen on 01/15/2017.', null],
  ['He is off work through 02/01/2017.', null],
  ['He had knee surgery on 05/04/2009.', null],
  ['He is to be seen again on 01/15/2017.', null],
  ['He is to see the surgeon on 01/15/2017.', null],
])('%s', (sentence, severity) => {
  expect(summary(sentence).map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
});

test('a progress report dated before the injury, in the month in which it was probably written a year later', () => {
  const text =
    'The worker is a 44 year old male injured on 10-24-2016. A progress report dated 01/12/2016 tells knee pain.';
  const letter = {
    injury: '10/24/2016',
    decision: '01/31/2017',
    urDenial: '01/13/2017',
    received: '01/17/2017',
    assigned: '01/20/2017',
    summary: text,
  };
  expect(findings(check, letter)).toMatchObject([{ severity: 'error' }]);
  const documentation = text.replace('A progress report dated', 'The documentation of').replace('tells', 'tells of');
  expect(findings(check, { ...letter, summary: documentation })).toHaveLength(1);
});

test('the header in an order that cannot be', () => {
  expect(
    findings(check, { decision: '02/28/2016', injury: '03/02/2016' }).map((finding) => finding.message),
  ).toContainEqual(expect.stringContaining('The decision is dated before the injury.'));
});
