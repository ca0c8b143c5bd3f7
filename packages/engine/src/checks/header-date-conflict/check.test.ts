import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('an injury a year off is an error', () => {
  const [finding] = findings(check, {
    summary: 'The worker is a 44 year old male with an industrial injury of March 2, 2015.',
  });
  expect(finding).toMatchObject({ severity: 'error', item: null });
  expect(finding?.message).toContain('2016-03-02 in the header and 2015-03-02 in the text');
});

test.each([
  ['In a utilization review report dated November 19, 2016, an MRI was denied.', 1],
  ['The original utilization review (11-19-16) denied the MRI.', 1],
  ['On 11-19-16 utilization review denied the MRI.', 1],
  ['The request was previously reviewed on 11/19/2016.', 1],
  ['The utilization review dated 11-16-16 denied the MRI.', 0],
  ['A utilization review of 11-02-16 approved therapy. The utilization review dated 11-16-16 denied the MRI.', 0],
  ['He had a prior industrial injury of May 4, 2009.', 0],
  ['The MRI was seen on 11-19-16.', 0],
])('%s', (sentence, count) => {
  const summary = `The worker is a 44 year old male injured on 03-02-2016. ${sentence}`;
  expect(findings(check, { summary })).toHaveLength(count);
});

test('the rationale counts too, and the finding names its item', () => {
  const rationale = 'The date of injury was 3/9/16. The request is not medically necessary.';
  expect(findings(check, { items: [{ rationale }] })).toMatchObject([{ item: 1 }]);
});
