import { expect, it } from 'vitest';
import { groundOf, mergedGrounds } from './merged-grounds.ts';
import type { Looked, Screen } from './queries.ts';

const looked = (
  code: string,
  found: Looked['found'],
  because: string,
  effect: Looked['effect'] = 'ineligible',
): Looked => ({
  code,
  title: code,
  found,
  effect,
  because,
  missing: [],
  remedy: '',
  section: '',
  refersTo: null,
  assumptions: [],
  warnings: [],
  age: [],
});
const item = (number: number, ...all: Looked[]): Screen['items'][number] => ({
  number,
  treatment: '',
  result: 'eligible',
  reasons: [],
  conflict: [],
  looked: all,
});

it('says a ground of the whole application once, and one that differs by item for each of them', () => {
  const merged = mergedGrounds([
    item(1, looked('NO_SIGNATURE', 'clear', 'Signed.'), looked('DUPLICATE', 'holds', 'Case 7.')),
    item(2, looked('NO_SIGNATURE', 'clear', 'Signed.'), looked('DUPLICATE', 'clear', 'No other case.')),
  ]);
  expect(merged.map((one) => [one.looked.code, one.looked.found, one.items])).toEqual([
    ['DUPLICATE', 'holds', [1]],
    ['NO_SIGNATURE', 'clear', [1, 2]],
    ['DUPLICATE', 'clear', [2]],
  ]);
  expect(groundOf(merged, 'DUPLICATE')?.looked.found).toBe('holds');
});

it('puts what refuses before what waits, what asks, what is only shown, what is not known', () => {
  const merged = mergedGrounds([
    item(
      1,
      looked('E', 'unknown', ''),
      looked('D', 'holds', '', 'flag'),
      looked('C', 'holds', '', 'ask'),
      looked('B', 'holds', '', 'deferred'),
      looked('A', 'holds', '', 'ineligible'),
    ),
  ]);
  expect(merged.map((one) => one.looked.code).join('')).toBe('ABCDE');
});
