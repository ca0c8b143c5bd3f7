import { expect, test } from 'vitest';
import { type Consolidable, consolidation } from './consolidation.ts';

const one = (id: string, change: Partial<Consolidable> = {}): Consolidable => ({
  id,
  eligible: true,
  employee: 'E-1',
  physician: 'Dr. Rivera',
  dateOfInjury: '2016-10-12',
  ...change,
});

test('same employee, physician and date of injury may be put together', () => {
  const { groups, section } = consolidation([one('A'), one('B'), one('C', { employee: 'E-2' })], '2017-02-01');
  expect(groups).toEqual([['A', 'B']]);
  expect(section).toBe('8 CCR 9792.10.4(a)');
});

test('what keeps applications of one employee apart is said', () => {
  const { groups, apart } = consolidation(
    [
      one('A'),
      one('B', { physician: 'Dr. Okafor' }),
      one('C', { dateOfInjury: '2015-01-02' }),
      one('D', { eligible: false }),
    ],
    '2017-02-01',
  );
  expect(groups).toEqual([]);
  expect(apart.map(({ ids, because }) => `${ids.join('+')} ${because}`)).toEqual([
    'A+B The requesting physician differs.',
    'A+C The date of injury differs.',
    'A+D D is not eligible.',
    'B+C The requesting physician differs.',
    'B+D D is not eligible.',
    'C+D D is not eligible.',
  ]);
});

test('what is not known does not put together', () => {
  const { physician: _, ...unknown } = one('B');
  expect(consolidation([one('A'), unknown], '2017-02-01').apart[0]?.because).toBe(
    'The requesting physician is not known of both.',
  );
});

test('before the regulation there was no such rule; after April 2026 its text was not seen', () => {
  expect(consolidation([one('A'), one('B')], '2014-02-11').groups).toEqual([]);
  expect(consolidation([one('A'), one('B')], '2026-04-01').warnings.map(({ code }) => code)).toEqual(['text-not-seen']);
});
