import { law } from '../../knowledge/generated/law.ts';
import { type Day, dayOf } from '../dates/day.ts';
import { pacificDay } from '../dates/instant.ts';
import type { EventKind, Facts, LawEvent } from './event.ts';

/** An event with its day. */
export interface Happening {
  readonly event: LawEvent;
  readonly day: Day;
}

/** What was known of a case on a day: its events up to then, in the order of their days, and the facts they give. */
export interface History {
  readonly on: Day;
  readonly events: readonly Happening[];
  readonly byKind: ReadonlyMap<EventKind, readonly Happening[]>;
  readonly facts: Facts;
  /** Events later than `on`: not looked at. */
  readonly later: readonly LawEvent[];
  /** Lists by kinds, made once: a clock that starts often is not slower each time. */
  readonly lists: Map<readonly EventKind[], ByKinds>;
}

/** The events of some kinds: in order, by what they answer, and those that answer nothing in particular. */
export interface ByKinds {
  readonly all: readonly Happening[];
  readonly answering: ReadonlyMap<string, Happening>;
  readonly open: readonly Happening[];
}

const sets = new Map(law.clockEvents.map(({ id, sets: facts }) => [id, facts ?? {}]));

/** Throws where an event has no date that exists: no deadline is computed around it. */
export function historyOf(events: readonly LawEvent[], on: string): History {
  const today = dayOf(on);
  const dated = events.map((event): Happening => {
    const day = pacificDay(event.date);
    if (day === null) {
      throw new RangeError(
        `The event "${event.kind}" has the date "${event.date}", which is none. Write year-month-day, for example 2017-02-28, with a time (2017-02-28T16:10) where a clock runs in hours.`,
      );
    }
    return { event, day };
  });
  const known = dated.filter(({ day }) => day <= today).toSorted((a, b) => a.day - b.day);
  const byKind = Map.groupBy(known, ({ event }) => event.kind);
  const later = dated.filter(({ day }) => day > today).map(({ event }) => event);
  return { on: today, events: known, byKind, facts: factsOf(known, []), later, lists: new Map() };
}

/** The events of these kinds; `kinds` is a list of a rule, which is the key. */
export function ofKinds(history: History, kinds: readonly EventKind[]): ByKinds {
  const known = history.lists.get(kinds);
  if (known) return known;
  const all = history.events.filter(({ event }) => kinds.includes(event.kind));
  const answering = new Map<string, Happening>();
  for (const happening of all) {
    const { answers } = happening.event;
    if (answers !== undefined && !answering.has(answers)) answering.set(answers, happening);
  }
  const list: ByKinds = { all, answering, open: all.filter(({ event }) => event.answers === undefined) };
  history.lists.set(kinds, list);
  return list;
}

/** The facts the events give, later over earlier; what events of the kinds `without` set by themselves left out. */
export function factsOf(events: readonly Happening[], without: readonly EventKind[]): Facts {
  const facts: Record<string, string | boolean> = {};
  for (const { event } of events) {
    if (!without.includes(event.kind)) Object.assign(facts, sets.get(event.kind));
    if (event.kind === 'noarfi-sent') {
      const notice = noticeBy(event.by);
      if (notice !== null) facts['notice'] = notice;
    }
    Object.assign(facts, event.facts);
  }
  return facts;
}

/** The regulation knows a mailed and an electronic notice; how a faxed one counts it does not say. */
function noticeBy(by: LawEvent['by']): string | null {
  if (by === 'electronic') return 'electronic';
  return by?.startsWith('mail') === true ? 'mail' : null;
}
