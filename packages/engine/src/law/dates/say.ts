import { type Day, partsOf } from './day.ts';
import { weekdayOf, weekdays } from './weekday.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as a person writes it: `Friday, February 3, 2017`. */
export function sayDay(day: Day): string {
  return `${weekdays[weekdayOf(day)]}, ${sayDate(day)}`;
}

/** Without the weekday: `February 3, 2017`. */
export function sayDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${months[month - 1] ?? ''} ${date}, ${year}`;
}
