import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('non-certified in a rationale is noted', () => {
  expect(findings(check, { items: [{ rationale: 'The request is non-certified.' }] })).toMatchObject([
    { severity: 'note', item: 1 },
  ]);
});

test('a report of what utilization review did may use its word', () => {
  expect(
    findings(check, {
      items: [{ rationale: 'Utilization review noncertified it. The request is not medically necessary.' }],
    }),
  ).toEqual([]);
});

test('a board certified physician is no matter', () => {
  expect(
    findings(check, {
      items: [{ rationale: 'He saw a certified therapist. The request is not medically necessary.' }],
    }),
  ).toEqual([]);
});
