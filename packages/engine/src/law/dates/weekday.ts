import { type Day, dayFrom, daysInMonth } from './day.ts';

/** 0 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const SUNDAY = 0;
export const SATURDAY = 6;

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

/** The nth weekday of a month, counted from its start; -1 is the last. Null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): Day | null {
  const first = dayFrom(year, month, 1);
  const length = daysInMonth(year, month);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const date = nth > 0 ? offset + 7 * (nth - 1) : offset + 7 * Math.floor((length - 1 - offset) / 7);
  return date < length ? first + date : null;
}
