import { dayOf, isoOf } from '@overread/engine/dates';

/** The days of a month in weeks from Sunday to Saturday, with the days of its neighbours that fill them. */
export function weeksOf(month: string): string[][] {
  const first = dayOf(`${month}-01`);
  // Day 0 of the engine's count is 1 January 1970, a Thursday.
  const weekday = (((first + 4) % 7) + 7) % 7;
  const weeks: string[][] = [];
  for (let start = first - weekday; ; start += 7) {
    const week = Array.from({ length: 7 }, (_, i) => isoOf(start + i));
    if (weeks.length > 0 && !week.some((day) => day.startsWith(month))) return weeks;
    weeks.push(week);
  }
}
