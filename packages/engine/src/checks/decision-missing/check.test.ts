import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('a heading without a decision is an error', () => {
  const items = [{ heading: 'MRI of the right knee' }, { heading: 'Knee brace', decision: '' }];
  expect(findings(check, { items })).toMatchObject([{ severity: 'error', item: 2 }]);
});

test('decided items raise nothing', () => {
  expect(findings(check, { items: [{}, { heading: 'Knee brace', decision: 'Overturned' }] })).toEqual([]);
});
