import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('upheld, yet necessary', () => {
  const [finding] = findings(check, { items: [{ rationale: 'The knee locks. The request is medically necessary.' }] });
  expect(finding).toMatchObject({ severity: 'error', item: 1 });
  expect(finding?.quotes[0]?.text).toContain('is medically necessary');
});

test('overturned, yet not necessary', () => {
  expect(findings(check, { items: [{ decision: 'Overturned' }] })).toHaveLength(1);
});

test('only the item that contradicts itself is named', () => {
  const items = [
    {},
    {
      heading: 'Cane',
      decision: 'Overturned',
      rationale: 'He cannot walk without aid. The request is medically necessary.',
    },
    { heading: 'Knee brace', decision: 'Overturned' },
  ];
  expect(findings(check, { items }).map((finding) => finding.item)).toEqual([3]);
});
