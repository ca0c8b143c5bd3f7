import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('facts taken from the denial', () => {
  const summary = 'The worker is a 44 year old male. Per the utilization review, he had therapy.';
  expect(findings(check, { summary })).toMatchObject([{ severity: 'warning', item: null }]);
});

test('a denial that is only told is no source', () => {
  const summary = 'The worker is a 44 year old male. Utilization review denied the MRI on 11-16-16.';
  expect(findings(check, { summary })).toEqual([]);
});
