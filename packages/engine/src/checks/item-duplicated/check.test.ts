import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('the same heading twice, in other letters', () => {
  const [finding] = findings(check, { items: [{ heading: 'Motrin 600mg, #40' }, { heading: 'MOTRIN 600 mg #40' }] });
  expect(finding).toMatchObject({ severity: 'error', item: 2 });
});

test('decided differently, the finding says so', () => {
  const items = [
    { heading: 'Cane' },
    { heading: 'Cane', decision: 'Overturned', rationale: 'It is medically necessary.' },
  ];
  expect(findings(check, { items })[0]?.message).toContain('decided differently');
});

test('another side, strength or count is another request', () => {
  expect(
    findings(check, {
      items: [
        { heading: 'MRI of the left knee' },
        { heading: 'MRI of the right knee' },
        { heading: 'Norco 5/325mg #60' },
        { heading: 'Norco 10/325mg #60' },
      ],
    }),
  ).toEqual([]);
});
