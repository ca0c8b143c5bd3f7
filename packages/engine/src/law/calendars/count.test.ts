import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../dates/day.ts';
import { addMonths } from '../dates/months.ts';
import { SATURDAY, SUNDAY, weekdayOf } from '../dates/weekday.ts';
import { countsOn } from './calendar.ts';
import { countBetween, countFrom, rollForward } from './count.ts';
import { holidaysOf } from './holidays.ts';

const anyDay = fc.integer({ min: dayOf('2013-01-01'), max: dayOf('2030-12-31') });
const anyCalendar = fc.constantFrom('calendar-days' as const, 'court-days' as const, 'working-days' as const);
const anyLength = fc.integer({ min: 1, max: 120 });

test('the first day is excluded and the last included', () => {
  expect(isoOf(countFrom('calendar-days', dayOf('2017-01-04'), 30).day)).toBe('2017-02-03');
  expect(isoOf(countFrom('working-days', dayOf('2021-03-01'), 5).day)).toBe('2021-03-08');
});

test('the day after Thanksgiving was a working day until 2019 and is none since 2020', () => {
  expect(countsOn('working-days', dayOf('2018-11-23'))).toBe(true);
  expect(countsOn('working-days', dayOf('2019-11-29'))).toBe(true);
  expect(countsOn('working-days', dayOf('2020-11-27'))).toBe(false);
  expect(countsOn('court-days', dayOf('2018-11-23'))).toBe(false);
});

test('Columbus Day rolled a deadline until 2021, Native American Day does since 2022', () => {
  expect(isoOf(rollForward('court-days', dayOf('2021-10-11')).day)).toBe('2021-10-12');
  expect(isoOf(rollForward('court-days', dayOf('2022-10-10')).day)).toBe('2022-10-10');
  expect(isoOf(rollForward('court-days', dayOf('2021-09-24')).day)).toBe('2021-09-24');
  expect(isoOf(rollForward('court-days', dayOf('2022-09-23')).day)).toBe('2022-09-26');
});

test('courts keep a Saturday holiday on Friday; State offices do so on Veterans Day alone', () => {
  expect(countsOn('court-days', dayOf('2020-07-03'))).toBe(false);
  expect(countsOn('working-days', dayOf('2020-07-03'))).toBe(true);
  expect(countsOn('working-days', dayOf('2023-11-10'))).toBe(false);
});

test('a New Year on a Saturday is kept in the old year', () => {
  expect(isoOf(rollForward('court-days', dayOf('2021-12-31')).day)).toBe('2022-01-03');
});

test('what was passed over is told', () => {
  const { day, passedOver } = countFrom('working-days', dayOf('2020-11-25'), 1);
  expect(isoOf(day)).toBe('2020-11-30');
  expect(passedOver.map(({ name }) => name)).toEqual([
    'Thanksgiving Day',
    'Day after Thanksgiving',
    'Saturday',
    'Sunday',
  ]);
});

test('a count never ends on a day that does not count', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, anyLength, (id, start, length) => {
      expect(countsOn(id, countFrom(id, start, length).day)).toBe(true);
    }),
  );
});

test('a deadline never rolls to a weekend or a judicial holiday, never back, and never far', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const rolled = rollForward('court-days', day).day;
      expect([SATURDAY, SUNDAY]).not.toContain(weekdayOf(rolled));
      expect(countsOn('court-days', rolled)).toBe(true);
      expect(rolled).toBeGreaterThanOrEqual(day);
      expect(rolled - day).toBeLessThanOrEqual(5);
      expect(rolled === day).toBe(countsOn('court-days', day));
    }),
  );
});

test('later starts and longer periods never end earlier', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, anyLength, (id, start, length) => {
      const { day } = countFrom(id, start, length);
      expect(countFrom(id, start + 1, length).day).toBeGreaterThanOrEqual(day);
      expect(countFrom(id, start, length + 1).day).toBeGreaterThan(day);
      expect(rollForward('court-days', day + 1).day).toBeGreaterThanOrEqual(rollForward('court-days', day).day);
    }),
  );
});

test('counting there and back agrees', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, anyLength, (id, start, length) => {
      const { day, passedOver } = countFrom(id, start, length);
      expect(countBetween(id, start, day)).toBe(length);
      expect(day - start).toBe(length + passedOver.length);
    }),
  );
});

test('every year has its holidays once each, leap years and year ends included', () => {
  for (let year = 2013; year <= 2030; year += 1) {
    for (const list of ['judicial', 'state-employees'] as const) {
      const proper = [...holidaysOf(list, year).values()].filter(({ observed }) => !observed);
      expect(new Set(proper.map(({ holiday }) => holiday)).size).toBe(proper.length);
      expect(proper.length).toBeGreaterThanOrEqual(11);
    }
    const december31 = dayOf(`${year}-12-31`);
    expect(countFrom('calendar-days', december31, 1).day).toBe(dayOf(`${year + 1}-01-01`));
    expect(addMonths(december31, 12)).toBe(dayOf(`${year + 1}-12-31`));
  }
});
