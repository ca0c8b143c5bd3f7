import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, dayOf, dayOrNull, isoOf, partsOf } from './day.ts';
import { addMonths } from './months.ts';
import { sayDay } from './say.ts';
import { nthWeekday, weekdayOf } from './weekday.ts';

const anyDay = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2100-12-31') });

test('a date that does not exist is refused, with the form to write', () => {
  expect(() => dayOf('2017-02-29')).toThrow('"2017-02-29" is not a date of the calendar');
  expect(() => dayOf('02/28/2017')).toThrow('for example 2017-02-28');
  expect(dayOrNull('2016-13-01')).toBeNull();
  expect(dayOrNull('2016-02-29')).not.toBeNull();
  expect(dayOrNull('2100-02-29')).toBeNull();
});

test('day numbers and dates are the same thing, and agree with the platform', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, date } = partsOf(day);
      expect(dayFrom(year, month, date)).toBe(day);
      expect(dayOf(isoOf(day))).toBe(day);
      const platform = new Date(day * 86_400_000);
      expect(isoOf(day)).toBe(platform.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(platform.getUTCDay());
    }),
  );
});

test('the last and the fourth weekday of a month', () => {
  expect(isoOf(nthWeekday(2016, 5, 1, -1) ?? 0)).toBe('2016-05-30');
  expect(isoOf(nthWeekday(2017, 11, 4, 4) ?? 0)).toBe('2017-11-23');
  expect(nthWeekday(2017, 2, 1, 5)).toBeNull();
});

test('twelve months after a leap day end on the last day of February', () => {
  expect(isoOf(addMonths(dayOf('2016-02-29'), 12))).toBe('2017-02-28');
  expect(isoOf(addMonths(dayOf('2016-01-31'), 1))).toBe('2016-02-29');
  expect(isoOf(addMonths(dayOf('2016-12-05'), 12))).toBe('2017-12-05');
});

test('months are added monotonically and never skip a month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 36 }), (day, months) => {
      const [a, b] = [partsOf(day), partsOf(addMonths(day, months))];
      expect(b.year * 12 + b.month).toBe(a.year * 12 + a.month + months);
      expect(addMonths(day + 1, months)).toBeGreaterThanOrEqual(addMonths(day, months));
    }),
  );
});

test('a day is said in words', () => {
  expect(sayDay(dayOf('2017-02-03'))).toBe('Friday, February 3, 2017');
});
