import { calendars } from '../../knowledge/generated/calendars.ts';
import { partsOf } from './day.ts';
import { nthWeekday, type Weekday } from './weekday.ts';

const { standardOffset, daylightOffset, begins, ends } = calendars.pacificTime;

/** Minutes that Pacific time is ahead of UTC (negative) at a point in time given in minutes since 1970 UTC. */
export function offsetAt(instant: number): number {
  const { year } = partsOf(Math.floor((instant + standardOffset) / 1440));
  const start = change(year, begins) - standardOffset;
  const end = change(year, ends) - daylightOffset;
  return instant >= start && instant < end ? daylightOffset : standardOffset;
}

/** The point in time of a Pacific wall time; of the hour that comes twice in autumn, the first. */
export function toInstant(wall: number): number {
  const daylight = wall - daylightOffset;
  return offsetAt(daylight) === daylightOffset ? daylight : wall - standardOffset;
}

/** Wall minutes at which the clocks change. */
function change(year: number, at: { month: number; weekday: number; nth: number; hour: number }): number {
  const day = nthWeekday(year, at.month, at.weekday as Weekday, at.nth);
  return (day ?? 0) * 1440 + at.hour * 60;
}
