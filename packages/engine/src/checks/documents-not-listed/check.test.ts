import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('one note a letter', () => {
  expect(findings(check, { items: [{}, { heading: 'Knee brace' }] })).toMatchObject([{ severity: 'note', item: null }]);
});
