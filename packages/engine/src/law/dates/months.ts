import { type Day, dayFrom, daysInMonth, partsOf } from './day.ts';

/**
 * The same date some months later; where the month has no such date, its last day (29 February + 12 months is
 * 28 February). Rounding down keeps a period from outliving its months.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return dayFrom(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}
