import type { CalendarId } from '../../knowledge/schema/calendars.ts';
import type { Day } from '../dates/day.ts';
import { type DayNote, freeOn } from './calendar.ts';

/** Where a count ended, and the days of the calendar that were passed over on the way. */
export interface Counted {
  readonly day: Day;
  readonly passedOver: readonly DayNote[];
}

/** `length` days after `start` in a calendar: the first day is excluded, the last included (CCP 12). */
export function countFrom(id: CalendarId, start: Day, length: number): Counted {
  if (id === 'calendar-days') return { day: start + length, passedOver: [] };
  const passedOver: DayNote[] = [];
  let day = start;
  for (let left = length; left > 0; ) {
    day += 1;
    const free = freeOn(id, day);
    if (free) passedOver.push(free);
    else left -= 1;
  }
  return { day, passedOver };
}

/** The day itself where it counts, else the next that does (CCP 12a). */
export function rollForward(id: CalendarId, start: Day): Counted {
  const passedOver: DayNote[] = [];
  let day = start;
  for (let free = freeOn(id, day); free; free = freeOn(id, day)) {
    passedOver.push(free);
    day += 1;
  }
  return { day, passedOver };
}

/** Days of a calendar after `start` up to and including `end`; negative where `end` comes first. */
export function countBetween(id: CalendarId, start: Day, end: Day): number {
  if (id === 'calendar-days') return end - start;
  if (end < start) return -countBetween(id, end, start);
  let count = 0;
  for (let day = start + 1; day <= end; day += 1) if (!freeOn(id, day)) count += 1;
  return count;
}
