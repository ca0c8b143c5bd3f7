import { calendars } from '../../knowledge/generated/calendars.ts';
import type { Calendar, CalendarId } from '../../knowledge/schema/calendars.ts';
import { type Day, dayOf, isoOf } from '../dates/day.ts';
import { type Weekday, weekdayOf, weekdays } from '../dates/weekday.ts';
import { holidayOn } from './holidays.ts';

/** Why a day does not count, or that nobody settled whether it does. */
export interface DayNote {
  readonly day: Day;
  /** `Saturday`, `Veterans Day (observed)`. */
  readonly name: string;
  readonly section: string;
  readonly unverified: boolean;
  readonly unsettled: string | null;
}

interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly weekend: ReadonlySet<Weekday>;
  readonly source: Calendar['periods'][number];
}

const periods = new Map<CalendarId, readonly Period[]>(
  calendars.calendars.map((calendar) => [
    calendar.id,
    calendar.periods.map((source) => ({
      from: dayOf(source.from),
      to: source.to === undefined ? Number.POSITIVE_INFINITY : dayOf(source.to),
      weekend: new Set(source.weekend.map((name) => weekdays.indexOf(name) as Weekday)),
      source,
    })),
  ]),
);

/** The calendar of that id, with its names and sources. */
export function calendarNamed(id: CalendarId): Calendar {
  const found = calendars.calendars.find((calendar) => calendar.id === id);
  if (!found) throw new RangeError(`There is no calendar "${id}" in knowledge/calendars/calendars.`);
  return found;
}

/** Why a day does not count in a calendar; null where it counts. Throws before 2010: nothing is known of the counting there. */
export function freeOn(id: CalendarId, day: Day): DayNote | null {
  const { weekend, source } = find(id, day);
  const weekday = weekdayOf(day);
  if (weekend.has(weekday)) {
    return { day, name: weekdays[weekday], section: source.section, unverified: false, unsettled: null };
  }
  return source.list === null ? null : holidayOn(source.list, day);
}

/** True where the day counts: no weekend, no holiday of the calendar. */
export function countsOn(id: CalendarId, day: Day): boolean {
  return freeOn(id, day) === null;
}

function find(id: CalendarId, day: Day): Period {
  const found = periods.get(id)?.find(({ from, to }) => day >= from && day <= to);
  if (!found) {
    throw new RangeError(
      `No rule for counting ${id} on ${isoOf(day)} is known: the table begins on 2013-01-01, when independent medical ` +
        'medical review began. Check the date.',
    );
  }
  return found;
}
