import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('one note names every abbreviation that is never spelt out', () => {
  const rationale = 'SLR was positive and DTR were equal. He does a HEP. The request is not medically necessary.';
  const [finding, ...others] = findings(check, { items: [{ rationale }] });
  expect(others).toEqual([]);
  expect(finding?.message).toMatch(
    /SLR \(straight leg raise\), DTR \(deep tendon reflexes\), HEP \(home exercise program\)/,
  );
});

test('spelt out anywhere in the letter is enough', () => {
  const summary = 'The worker is a 44 year old male injured on 03-02-2016 who does a home exercise program.';
  expect(
    findings(check, { summary, items: [{ rationale: 'The HEP helps. The request is not medically necessary.' }] }),
  ).toEqual([]);
});
