import { expect, it } from 'vitest';
import { weeksOf } from './weeks.ts';

it('begins on the Sunday before the first and ends on the Saturday after the last', () => {
  const march = weeksOf('2026-03');
  expect([march.length, march[0]?.[0], march.at(-1)?.[6]]).toEqual([5, '2026-03-01', '2026-04-04']);
  const may = weeksOf('2026-05');
  expect([may.length, may[0]?.[0], may.at(-1)?.[6]]).toEqual([6, '2026-04-26', '2026-06-06']);
});

it('fits February 2026 into four weeks', () => {
  expect(weeksOf('2026-02').map((week) => week[0])).toEqual(['2026-02-01', '2026-02-08', '2026-02-15', '2026-02-22']);
});
