import { type Day, dayOrNull, isoOf } from './day.ts';
import { offsetAt, toInstant } from './pacific.ts';

/** A point in time: minutes since 1970-01-01 00:00 UTC. Only clocks that run in hours need one. */
export type Instant = number;

const instantForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * The point in time an ISO date-time names; without an offset it is Pacific time, the time of the parties.
 * Null where there is no time of day or the text is no date-time: a clock in hours then asks for it.
 */
export function instantOrNull(iso: string): Instant | null {
  const match = instantForm.exec(iso);
  const day = match?.[1] === undefined ? null : dayOrNull(match[1]);
  if (!match || day === null) return null;
  const [hour, minute] = [Number(match[2]), Number(match[3])];
  if (hour > 23 || minute > 59) return null;
  const wall = day * 1440 + hour * 60 + minute;
  return match[4] === undefined ? toInstant(wall) : wall - minutesOf(match[4]);
}

/** Pacific wall time of an instant, with its offset: `2017-02-03T16:10-08:00`. */
export function pacificOf(instant: Instant): string {
  const offset = offsetAt(instant);
  const wall = instant + offset;
  const day = Math.floor(wall / 1440);
  const minutes = wall - day * 1440;
  return `${isoOf(day)}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}-${pad(-offset / 60)}:00`;
}

/** The Pacific calendar day of an ISO date or date-time, null where it is neither. */
export function pacificDay(iso: string): Day | null {
  const plain = dayOrNull(iso);
  if (plain !== null) return plain;
  const instant = instantOrNull(iso);
  return instant === null ? null : Math.floor((instant + offsetAt(instant)) / 1440);
}

function minutesOf(offset: string): number {
  if (offset === 'Z') return 0;
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return offset.startsWith('-') ? -size : size;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
