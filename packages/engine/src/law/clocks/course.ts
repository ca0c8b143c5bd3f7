import type { Clock, ClockException, ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { inForce, type Warning } from '../dated/index.ts';
import { type Day, isoOf } from '../dates/index.ts';
import type { Began } from './begin.ts';
import type { Fired } from './exceptions.ts';
import type { History } from './history.ts';
import { clockRule, eventName, eventPlain, questionOf } from './names.ts';
import type { ClockResult } from './result.ts';
import type { Start } from './start.ts';

/** What was found of a clock before it runs. */
export interface Course {
  readonly fired: Fired;
  /** Another clock of the case as it stands without an extension. */
  readonly unextended: (id: string) => ClockResult;
  /** The exception that moved the start, null where none did. */
  readonly exception: ClockException | null;
}

export type Started = Extract<Start, { readonly doubles: unknown }>;

/** What was taken to be so: exceptions nobody told of, another rule that might apply, a cap without its event. */
export function assumptions(rule: Clock, history: History, course: Course): string[] {
  const untold = course.fired.untold.map((name) => `Not told, and taken as not the case: ${questionOf(name)}`);
  const other = (rule.unless ?? []).flatMap(({ facts, clock }) => {
    const unknown = Object.keys(facts).filter(
      (name) => history.facts[name as keyof typeof history.facts] === undefined,
    );
    if (unknown.length === 0 || !inForce(clockRule(clock).versions, isoOf(history.on))) return [];
    return unknown.map(
      (name) => `Not told, and taken as no (else ${clockRule(clock).code} holds): ${questionOf(name)}`,
    );
  });
  const version = rule.versions.find(({ cap }) => cap !== undefined && !history.byKind.has(cap.event));
  const cap = version?.cap
    ? [
        `The limit of ${version.cap.length} days from ${eventName(version.cap.event)} was not applied: its date is not known.`,
      ]
    : [];
  return [...untold, ...other, ...cap];
}

/** That what it counts from happened more than once. */
export function doubled(start: Started, version: ClockVersion): Warning[] {
  if (start.doubles.length === 0) return [];
  const days: Day[] = start.doubles.map(({ day }) => day);
  const text = `What this time counts from happened more than once (${days.map(isoOf).join(', ')} and ${isoOf(start.from.day)}); the latest was used. A person should say which counts.`;
  return [{ code: 'more-than-one-start', text, section: version.section }];
}

/** What a clock counts from, in words. */
export function eventsOf(rule: Clock, start: Started, began: Began): { plain: string; legal: string } {
  if ('endOf' in rule.starts)
    return { plain: 'the end of the time before it was extended', legal: `the end of ${began.base ?? ''}` };
  return { plain: eventPlain(start.from.event.kind), legal: eventName(start.from.event.kind) };
}

/** The version of a rule as a result names it. */
export function place({ from, section, source, confidence }: ClockVersion): ClockResult['version'] {
  return { from, section, source, confidence };
}
