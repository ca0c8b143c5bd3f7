import type { z } from 'zod';
import { notices } from '../knowledge/generated/notices.ts';
import type { Actor } from '../knowledge/schema/law-clocks.ts';
import type { noticeClock } from '../knowledge/schema/notices-common.ts';
import type { Confidence } from '../knowledge/schema/provenance.ts';
import { type ClockResult, clockRule } from '../law/clocks/index.ts';
import { inForce } from '../law/dated/index.ts';

export type NoticeClock = z.infer<typeof noticeClock>;

/** A date by which someone must act, or until which a decision holds, with how it was counted. */
export interface Deadline {
  readonly clock: NoticeClock;
  readonly actor: Actor;
  /** A decision that holds until `due`; nobody must act. */
  readonly effect: boolean;
  /** ISO dates, or Pacific date-times of a clock in hours; null: counted from the day or hour this notice arrives. */
  readonly start: string | null;
  readonly due: string | null;
  readonly length: number;
  readonly unit: 'calendar-days' | 'working-days' | 'hours' | 'months';
  readonly section: string;
  readonly confidence: Confidence;
  /** Steps after the plain count: days added for service, a last day that is no court day. */
  readonly moved: readonly { readonly date: string; readonly section: string }[];
  /** The earliest day that any reading of the rule gives, where it is before `due`. */
  readonly safe: string | null;
}

/**
 * What a notice says of a clock. Throws where the clock has no date to name, or no words in `knowledge/notices`: a notice
 * that leaves out a deadline misleads.
 */
export function deadlineOf(result: ClockResult): Deadline {
  const { clock, actor, kind, start, due, length, version, steps, alternatives, status } = result;
  if (start === null || due === null || length === null || version === null) {
    throw new RangeError(`The clock "${clock}" has no date for a notice to name; it stands at "${status}".`);
  }
  if (!isNoticeClock(clock)) {
    throw new RangeError(`No words for the clock "${clock}": add it under "clocks" in knowledge/notices/*.yaml.`);
  }
  const [number, unit] = length.split(' ');
  const counted = steps.findLastIndex((step) => step.section === version.section);
  const earliest = alternatives.map((one) => one.due).toSorted()[0];
  return {
    clock,
    actor,
    effect: kind === 'effect',
    start,
    due,
    length: Number(number),
    unit: unit as Deadline['unit'],
    section: version.section,
    confidence: version.confidence as Confidence,
    moved: steps.slice(counted < 0 ? 1 : counted + 1).map(({ date, section }) => ({ date, section })),
    safe: earliest !== undefined && earliest < due ? earliest : null,
  };
}

/**
 * A time that counts from the arrival of the notice itself, so that no date can be named when it is written. `on` is the
 * ISO date that chooses the rule. Throws where the rule is not in force then.
 */
export function deadlineFromArrival(clock: NoticeClock, on: string): Deadline {
  const rule = clockRule(clock);
  const version = inForce(rule.versions, on);
  if (version === null) throw new RangeError(`The clock "${clock}" is not in force on ${on}.`);
  const { actor, kind } = rule;
  const { length, unit, section, confidence } = version;
  return {
    clock,
    actor,
    length,
    unit,
    section,
    confidence,
    effect: kind === 'effect',
    start: null,
    due: null,
    moved: [],
    safe: null,
  };
}

function isNoticeClock(clock: string): clock is NoticeClock {
  return Object.hasOwn(notices.en.clocks, clock);
}
