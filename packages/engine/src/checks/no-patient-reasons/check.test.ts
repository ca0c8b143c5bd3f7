import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

const rationale = (text: string) => findings(check, { items: [{ rationale: text }] });

test('guideline and result, nothing else', () => {
  const text =
    'Per MTUS, nine visits are recommended. The requested amount is not in excess of the guidelines. The request is medically necessary.';
  expect(rationale(text)).toMatchObject([{ severity: 'error', item: 1 }]);
});

test.each([
  'Per MTUS, nine visits are recommended. He has had none. The request is medically necessary.',
  'Per MTUS, nine visits are recommended. The submitted records tell none. The request is medically necessary.',
  'As the surgery is not approved, the sling is not medically necessary.',
])('a reason, if a short one: %s', (text) => {
  expect(rationale(text)).toEqual([]);
});
