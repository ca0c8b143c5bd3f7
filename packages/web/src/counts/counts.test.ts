import { expect, it } from 'vitest';
import { csv } from './csv.ts';
import { isMonth, monthsFrom } from './months.ts';

it('counts months over the turn of a year', () => {
  expect([monthsFrom('2026-03', -5), monthsFrom('2025-12', 1), monthsFrom('2026-01', -13)]).toEqual([
    '2025-10',
    '2026-01',
    '2024-12',
  ]);
  expect(['2026-13', '2026-3', 202603, '2026-12'].map(isMonth)).toEqual([false, false, false, true]);
});

it('keeps commas, quotes and lines of a cell, and starts no formula in a spreadsheet', () => {
  expect(
    csv([
      ['a, b', 'say "x"', 'one\ntwo'],
      ['=1+1', -3, null],
    ]),
  ).toBe('"a, b","say ""x""","one\ntwo"\r\n\'=1+1,-3,');
});
