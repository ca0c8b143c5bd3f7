import type { Clock, ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { distinct, inForce, warningsOf } from '../dated/index.ts';
import { isoOf, sayDay } from '../dates/index.ts';
import { alternativesOf } from './alternatives.ts';
import { begin } from './begin.ts';
import { assumptions, type Course, doubled, eventsOf, place, type Started } from './course.ts';
import { type Due, dueDay } from './due.ts';
import { explain } from './explain.ts';
import type { History } from './history.ts';
import { eventName, eventPlain } from './names.ts';
import type { ClockResult, Step } from './result.ts';
import { runHours } from './run-hours.ts';
import { standing } from './status.ts';
import { head, still } from './still.ts';

/** A clock that has begun, its rule in force on that day: its last day, and how it stands. */
export function run(rule: Clock, history: History, start: Started, course: Course): ClockResult {
  const selected = isoOf(start.from.day);
  const version = inForce(rule.versions, selected);
  if (!version) throw new RangeError(`No version of ${rule.id} is in force on ${selected}.`);
  const began = begin(rule, version, start.from, course.unextended);
  if ('ask' in began) return still(rule, 'ask', began.ask, version);
  if (version.unit === 'hours') return runHours(rule, version, history, start, course, began);
  const { event } = start.from;
  const due = capped(version, history, dueDay(version, began.day, began.length, event.by));
  const stand = standing(rule, history, start.from, due.day, null);
  const until = isoOf(due.day);
  const exceptionWarnings = course.exception ? warningsOf(course.exception, rule.id, selected, until) : [];
  const result: Omit<ClockResult, 'explanation'> = {
    ...head(rule),
    status: stand.status,
    lateBy: stand.lateBy,
    done: stand.done === null ? null : isoOf(stand.done.day),
    start: isoOf(began.day),
    due: until,
    days: due.day - began.day,
    left: due.day - history.on,
    length: `${began.length} ${version.unit}`,
    calendar: version.unit === 'working-days' ? 'working-days' : 'calendar-days',
    rollOver: version.rollOver !== null,
    version: place(version),
    steps: [...began.steps, ...due.steps],
    assumptions: [
      ...began.assumptions,
      ...assumptions(rule, history, course),
      ...(stand.assumption === null ? [] : [stand.assumption]),
    ],
    alternatives: alternativesOf(version, began, event.by, start.doubles, due.day),
    warnings: distinct([
      ...warningsOf(version, rule.id, selected, until),
      ...exceptionWarnings,
      ...began.warnings,
      ...due.warnings,
      ...doubled(start, version),
    ]),
  };
  return { ...result, explanation: explain(rule, version, result, eventsOf(rule, start, began), course.exception) };
}

/** Never later than the cap of the rule, where the event it counts from is known. */
function capped(version: ClockVersion, history: History, due: Due): Due {
  const { cap } = version;
  const from = cap === undefined ? undefined : history.byKind.get(cap.event)?.[0];
  if (cap === undefined || from === undefined || from.day + cap.length >= due.day) return due;
  const day = from.day + cap.length;
  const step: Step = {
    date: isoOf(day),
    plain: `But never later than ${cap.length} days after ${eventPlain(cap.event)}: ${sayDay(day)}.`,
    legal: `In no event more than ${cap.length} days from ${eventName(cap.event)} (${isoOf(from.day)}): ${isoOf(day)}.`,
    section: cap.section,
  };
  return { ...due, day, steps: [...due.steps, step] };
}
