import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('a request dated after its denial is an error', () => {
  const summary =
    'The worker is a 44 year old male. The Request for Authorization form was dated 11/18/2016. A prior review dated 11/13/2016 denied it.';
  const [finding] = findings(check, { summary });
  expect(finding).toMatchObject({ severity: 'error' });
  expect(finding?.quotes).toHaveLength(2);
});

test("the header's denial date counts as well", () => {
  const summary = 'The worker is a 44 year old male. A request for authorization is dated 11-17-16.';
  expect(findings(check, { summary, urDenial: '11/16/2016' })).toHaveLength(1);
  expect(findings(check, { summary, urDenial: '11/17/2016' })).toEqual([]);
});

test('an earlier request makes a later one harmless', () => {
  const summary =
    'The worker is a 44 year old male. A request for authorization is dated 11-07-16. Another request for authorization is dated 11-21-16.';
  expect(findings(check, { summary })).toEqual([]);
});
