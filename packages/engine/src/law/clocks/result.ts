import type { Actor } from '../../knowledge/schema/law-clocks.ts';
import type { Warning } from '../dated/warning.ts';

/**
 * `not-applicable`: not this rule in this case. `not-started`: what it counts from has not happened. `not-begun`: the
 * law keeps the time from beginning. `superseded`: another clock took over. `suspended`: nothing is due meanwhile.
 * `ended`: the review is over without the act. `ask`: a person must say something first.
 */
export type ClockStatus =
  | 'not-applicable'
  | 'not-started'
  | 'not-begun'
  | 'running'
  | 'met'
  | 'met-late'
  | 'overdue'
  | 'ended'
  | 'superseded'
  | 'suspended'
  | 'ask';

/** One step of a count: where it led, in words for the worker and for a lawyer. */
export interface Step {
  /** ISO date, or Pacific date-time of a clock in hours. */
  readonly date: string;
  readonly plain: string;
  readonly legal: string;
  readonly section: string;
}

export interface ClockResult {
  readonly clock: string;
  readonly code: string;
  readonly title: string;
  readonly kind: 'deadline' | 'contract' | 'flag' | 'effect';
  readonly actor: Actor;
  readonly must: string;
  readonly missed: string;
  readonly status: ClockStatus;
  /** ISO date (date-time for hours) that is excluded from the count. */
  readonly start: string | null;
  /** Last day (last minute, in Pacific time, for hours) to act in time. */
  readonly due: string | null;
  /** Calendar days from start to due. */
  readonly days: number | null;
  /** Calendar days from the day asked to the due day; negative once it has passed. */
  readonly left: number | null;
  readonly done: string | null;
  /** Calendar days between due and done, or due and the day asked; 0 where in time. */
  readonly lateBy: number;
  /** `30 calendar-days`, `5 working-days`, `24 hours`. */
  readonly length: string | null;
  readonly calendar: string | null;
  readonly rollOver: boolean;
  /** The version of the rule, by its first day, and where it stands. */
  readonly version: {
    readonly from: string;
    readonly section: string;
    readonly source: string;
    readonly confidence: string;
  } | null;
  readonly steps: readonly Step[];
  readonly explanation: { readonly plain: string; readonly legal: string };
  /** What was taken to be so because nothing says otherwise. */
  readonly assumptions: readonly string[];
  /** Due dates that hold if another reading of the law or of the facts is right. */
  readonly alternatives: readonly { readonly due: string; readonly because: string }[];
  readonly warnings: readonly Warning[];
}
