import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('an item without rationale is an error', () => {
  const found = findings(check, { items: [{ rationale: '' }] });
  expect(found).toContainEqual(expect.objectContaining({ severity: 'error', item: 1 }));
});

test('a sound letter lacks nothing', () => {
  expect(findings(check, {})).toEqual([]);
});
