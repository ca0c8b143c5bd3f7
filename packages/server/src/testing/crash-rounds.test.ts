import { expect, test } from 'vitest';
import { crashRounds } from './crash-rounds.ts';

test('ten rounds of SIGKILL under load: nothing acknowledged is lost, nothing happens twice', async () => {
  const report = await crashRounds(10);
  expect(report.wrong).toEqual([]);
  expect(report.acknowledged).toBeGreaterThan(50);
  expect(report.files).toBeGreaterThan(5);
}, 400_000);
