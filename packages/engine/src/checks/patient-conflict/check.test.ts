import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('two dominant hands', () => {
  const summary = 'The worker is a 44 year old right-hand dominant male. He is left-handed at work.';
  expect(findings(check, { summary })).toMatchObject([{ severity: 'error' }]);
});

test('the same hand twice', () => {
  const summary = 'The worker is a 44 year old right-hand dominant male. He is right handed.';
  expect(findings(check, { summary })).toEqual([]);
});
