import type { Clock, ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { distinct, warningsOf } from '../dated/index.ts';
import { dayOf, instantOrNull, isoOf, pacificOf, sayDay } from '../dates/index.ts';
import type { Began } from './begin.ts';
import { assumptions, type Course, doubled, eventsOf, place, type Started } from './course.ts';
import { explain } from './explain.ts';
import type { Happening, History } from './history.ts';
import { eventName, eventPlain } from './names.ts';
import type { ClockResult, Step } from './result.ts';
import { actOf, standing } from './status.ts';
import { head, still } from './still.ts';

/** A clock in hours: it needs the time of day, and runs through nights, weekends and holidays. */
export function runHours(
  rule: Clock,
  version: ClockVersion,
  history: History,
  start: Started,
  course: Course,
  began: Began,
): ClockResult {
  const from = instantOrNull(start.from.event.date);
  if (from === null) return withoutTime(rule, version, history, start.from, began.length);
  const end = from + began.length * 60;
  const due = pacificOf(end);
  const day = dayOf(due.slice(0, 10));
  const stand = standing(rule, history, start.from, day, end);
  const step: Step = {
    date: due,
    plain: `The ${began.length} hours run through nights, weekends and holidays.`,
    legal: `${began.length} hours run continuously from ${pacificOf(from)}: ${due}.`,
    section: version.section,
  };
  const result: Omit<ClockResult, 'explanation'> = {
    ...head(rule),
    status: stand.status,
    lateBy: stand.lateBy,
    done: stand.done?.event.date ?? null,
    start: pacificOf(from),
    due,
    days: day - start.from.day,
    left: day - history.on,
    length: `${began.length} hours`,
    calendar: null,
    rollOver: false,
    version: place(version),
    steps: [step],
    assumptions: [...assumptions(rule, history, course), ...(stand.assumption === null ? [] : [stand.assumption])],
    alternatives: [],
    warnings: distinct([
      ...warningsOf(version, rule.id, isoOf(start.from.day), due.slice(0, 10)),
      ...doubled(start, version),
    ]),
  };
  return { ...result, explanation: explain(rule, version, result, eventsOf(rule, start, began), course.exception) };
}

/** Without the time of day only an act on the same day, or days later, can be judged. */
function withoutTime(
  rule: Clock,
  version: ClockVersion,
  history: History,
  from: Happening,
  hours: number,
): ClockResult {
  const done = actOf(rule, history, from);
  const days = done === null ? null : done.day - from.day;
  if (done !== null && days !== null && ((days + 1) * 24 <= hours || (days - 1) * 24 >= hours || days === 0)) {
    const status = days === 0 || (days + 1) * 24 <= hours ? 'met' : 'met-late';
    const said = status === 'met' ? 'in time' : 'late';
    const reason = {
      plain: `It was done ${said}, on ${sayDay(done.day)}.`,
      legal: `Done on ${isoOf(done.day)}, ${said} whatever the time of day (${hours} hours from ${isoOf(from.day)}).`,
    };
    const lateBy = status === 'met' ? 0 : days - hours / 24;
    return { ...still(rule, status, reason, version), start: isoOf(from.day), done: isoOf(done.day), lateBy };
  }
  return still(
    rule,
    'ask',
    {
      plain: `At what time of day was it that ${eventPlain(from.event.kind)}? The ${hours} hours run from that minute.`,
      legal: `${hours} hours from ${eventName(from.event.kind)} on ${isoOf(from.day)}: the time of day is not known; they end on ${isoOf(from.day + Math.floor(hours / 24))} at the same time of day.`,
    },
    version,
  );
}
