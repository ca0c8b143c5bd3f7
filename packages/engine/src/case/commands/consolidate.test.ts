import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { attempt, type Order, play, start } from '../examples/play.ts';
import { isRefusal } from '../index.ts';

const histories = parse(readFileSync(join(import.meta.dirname, '../examples/histories.yaml'), 'utf8'), {
  merge: true,
}) as Record<string, { from?: string; orders: Order[] }>;
const orders = (name: string): Order[] => {
  const one = histories[name];
  return one === undefined ? [] : [...orders(one.from ?? ''), ...one.orders];
};
/** The same acts two years earlier, when the regulation on consolidation was new. */
const in2014 = JSON.parse(JSON.stringify(orders('eligible')).replaceAll('"2016-', '"2014-')) as Order[];
const consolidate = (on: string): Order => ({
  do: 'consolidate',
  as: 'coordinator',
  on,
  other: {
    caseNumber: 'CM14-9100009',
    employee: 'E-1',
    physician: 'P-1',
    injuryOn: '2015-03-09',
    eligible: true,
    items: [],
  },
});

it.each([
  ['2014-02-11', 'consolidation-alike'],
  ['2014-02-12', 'consolidated'],
])('on %s, the day before and the day of the regulation: %s', (on, expected) => {
  const result = attempt(play(start, in2014), consolidate(on));
  expect(isRefusal(result) ? result.rule : result[0]?.type).toBe(expected);
});
