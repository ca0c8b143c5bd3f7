import { work } from '../knowledge/generated/work.ts';
import { countFrom, countBetween } from '../law/calendars/index.ts';
import { dayOf, isoOf } from '../law/dates/index.ts';
import type { Queue, Timing } from './queue.ts';

/** How a stay in a queue stands on a day. Dates are ISO. */
export interface Standing {
  /** `none`: the queue has no time limit of the house. */
  readonly status: 'none' | 'in-time' | 'at-risk' | 'late';
  /** Days of the unit since the stay began; its first day is day 0. */
  readonly age: number | null;
  readonly atRiskFrom: string | null;
  readonly target: string | null;
  /** Last day in time. */
  readonly due: string | null;
  readonly timing: Timing | null;
}

/** The timing of a queue that holds for a stay begun on a day. */
export const timingOf = (queue: Queue, since: string): Timing | null =>
  queue.timings.find(({ from, to }) => from <= since && (to === undefined || since <= to)) ?? null;

/** How a stay that began on `since` stands on `on`. */
export function standing(queue: Queue, since: string, on: string): Standing {
  const timing = timingOf(queue, since);
  if (timing === null) return { status: 'none', age: null, atRiskFrom: null, target: null, due: null, timing: null };
  const { unit, jeopardy, target, sla } = timing;
  const start = dayOf(since);
  const after = (days: number): string => isoOf(countFrom(unit, start, days).day);
  const age = countBetween(unit, start, dayOf(on));
  const due = after(sla);
  const atRiskFrom = after(jeopardy);
  const status = on > due ? 'late' : on >= atRiskFrom ? 'at-risk' : 'in-time';
  return { status, age, atRiskFrom, target: after(target), due, timing };
}

/** How a case stands with a clock of the law that is due on a day. */
export function clockStanding(due: string, on: string): 'in-time' | 'at-risk' | 'late' {
  const left = dayOf(due.slice(0, 10)) - dayOf(on);
  return left < 0 ? 'late' : left <= work.atRisk.days ? 'at-risk' : 'in-time';
}

/**
 * Calendar days from the last day for records on which the claims administrator is reminded of them: negative before it.
 */
export const recordReminders: readonly number[] = [
  ...work.reminders.recordsBefore.map((days) => -days),
  ...work.reminders.recordsAfter,
].toSorted((a, b) => a - b);

/** What the software does by itself when a clock is due and its act was not done; null: nothing. */
export const actOfClock = (clock: string): 'mark-records-overdue' | 'tell' | null =>
  work.clockActs.find((one) => one.clock === clock)?.act ?? null;
