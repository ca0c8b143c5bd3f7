import { expect, test } from 'vitest';
import { findings } from '../letter-for-tests.ts';
import { check } from './check.ts';

test('two services, one decision', () => {
  const [finding] = findings(check, { items: [{ heading: 'MRI for the C/S and L/S' }] });
  expect(finding).toMatchObject({ severity: 'note', item: 1 });
});

test('EMG and nerve conduction of one limb are one study', () => {
  expect(findings(check, { items: [{ heading: 'EMG/NCS of the right upper extremity' }] })).toEqual([]);
});
