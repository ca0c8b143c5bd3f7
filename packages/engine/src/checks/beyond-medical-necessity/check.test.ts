import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test.each([
  ['The condition is not industrially related.', 1],
  ['A complete recovery cannot be expected.', 1],
  ['Utilization review found it not industrially related.', 0],
  ['The injury happened at work.', 0],
])('%s', (sentence, count) => {
  expect(
    findings(check, { items: [{ rationale: `${sentence} The request is not medically necessary.` }] }),
  ).toHaveLength(count);
});
