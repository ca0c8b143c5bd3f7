import { calendars } from '../../knowledge/generated/calendars.ts';
import type { Holiday, HolidayList } from '../../knowledge/schema/calendars.ts';
import { type Day, dayFrom, dayOf, daysInMonth, partsOf } from '../dates/day.ts';
import { nthWeekday, SATURDAY, SUNDAY, type Weekday, weekdayOf, weekdays } from '../dates/weekday.ts';

/** A free day of a list of holidays. */
export interface FreeDay {
  readonly day: Day;
  /** `Veterans Day`, `Veterans Day (observed)`. */
  readonly name: string;
  readonly holiday: string;
  readonly observed: boolean;
  readonly section: string;
  readonly unverified: boolean;
  /** Why it is not settled that the day is free, null where it is. */
  readonly unsettled: string | null;
}

const tables = new Map<string, ReadonlyMap<Day, FreeDay>>();

/** The holiday a list has on a day, with its observed days; null on other days. Weekends are not looked at. */
export function holidayOn(list: HolidayList, day: Day): FreeDay | null {
  return holidaysOf(list, partsOf(day).year).get(day) ?? null;
}

/** The free days of a list in a year, observed days included, in the order of the calendar. */
export function holidaysOf(list: HolidayList, year: number): ReadonlyMap<Day, FreeDay> {
  const key = `${list} ${year}`;
  let table = tables.get(key);
  if (!table) {
    table = build(list, year);
    tables.set(key, table);
  }
  return table;
}

function build(list: HolidayList, year: number): ReadonlyMap<Day, FreeDay> {
  const free: FreeDay[] = [];
  // A New Year's Day on a Saturday is kept on the Friday of the year before: look one year ahead.
  for (const candidate of [year, year + 1]) {
    for (const holiday of calendars.holidays) free.push(...daysOf(holiday, list, candidate));
  }
  for (const declared of calendars.declaredDays.days) {
    if (declared.lists.includes(list)) {
      const unverified = declared.confidence === 'unverified';
      const { name, section } = declared;
      free.push({
        day: dayOf(declared.date),
        name,
        holiday: name,
        observed: false,
        section,
        unverified,
        unsettled: null,
      });
    }
  }
  const inYear = free.filter(({ day }) => partsOf(day).year === year).toSorted((a, b) => a.day - b.day);
  return new Map(inYear.map((entry) => [entry.day, entry]));
}

function daysOf(holiday: Holiday, list: HolidayList, year: number): FreeDay[] {
  const day = fallsOn(holiday, year);
  if (day === null) return [];
  const entry = holiday.lists.find((line) => line.list === list && inForce(line, day));
  if (!entry) return [];
  const shared = {
    holiday: holiday.id,
    section: entry.section,
    unverified: entry.confidence === 'unverified',
    unsettled: entry.unsettled ?? null,
  };
  const days: FreeDay[] = [{ day, name: holiday.name, observed: false, ...shared }];
  const weekday = weekdayOf(day);
  const shift = weekday === SATURDAY && entry.onSaturday ? -1 : weekday === SUNDAY && entry.onSunday ? 1 : 0;
  if (shift !== 0) days.push({ day: day + shift, name: `${holiday.name} (observed)`, observed: true, ...shared });
  return days;
}

/** The day a holiday falls on in a year, null where the table does not have it. */
function fallsOn(holiday: Holiday, year: number): Day | null {
  const { falls } = holiday;
  if ('dates' in falls) {
    const date = falls.dates.find((iso) => iso.startsWith(`${year}-`));
    return date === undefined ? null : dayOf(date);
  }
  if ('dayAfter' in falls) {
    const base = calendars.holidays.find(({ id }) => id === falls.dayAfter);
    const day = base ? fallsOn(base, year) : null;
    return day === null ? null : day + 1;
  }
  if ('nth' in falls) return nthWeekday(year, falls.month, weekdays.indexOf(falls.weekday) as Weekday, falls.nth);
  return falls.day <= daysInMonth(year, falls.month) ? dayFrom(year, falls.month, falls.day) : null;
}

function inForce(line: { readonly from: string; readonly to?: string | undefined }, day: Day): boolean {
  return day >= dayOf(line.from) && (line.to === undefined || day <= dayOf(line.to));
}
