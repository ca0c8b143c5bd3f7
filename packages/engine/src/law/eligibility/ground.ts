import type { Ground } from '../../knowledge/schema/law-eligibility.ts';
import type { ClockResult } from '../clocks/index.ts';
import type { Application, DisputedItem, EarlierApplication } from './application.ts';

/** What a ground is looked at with. */
export interface Screened {
  readonly application: Application;
  /** The item looked at; a ground of the whole application does not read it. */
  readonly item: DisputedItem;
  readonly earlier: readonly EarlierApplication[];
  readonly on: string;
  /** The clock of the time to apply for this item. */
  readonly timeToApply: () => ClockResult;
  /** The clocks of utilization review. */
  readonly utilizationReview: () => readonly ClockResult[];
}

/** Whether a ground holds: `null` where something is not known, which `missing` asks for. */
export interface Holding {
  readonly holds: boolean | null;
  /** A whole sentence that names the facts it rests on. */
  readonly because: string;
  readonly missing?: readonly string[];
  /** Case number the ground points to. */
  readonly refersTo?: string;
  /** What the answer rests on that is not certain. */
  readonly doubts?: ClockResult['warnings'];
  /** What it takes to be so because nothing says otherwise. */
  readonly assumptions?: readonly string[];
}

/** `dates` are the dates of the law that the version in force names. */
export type GroundTest = (screened: Screened, dates: Readonly<Record<string, string>>) => Holding;

export type GroundId = Ground['id'];

/** The ground does not hold. */
export function clear(because: string): Holding {
  return { holds: false, because };
}

export function holds(because: string): Holding {
  return { holds: true, because };
}

/** It cannot be said before the questions are answered. */
export function unknown(because: string, ...missing: readonly string[]): Holding {
  return { holds: null, because, missing };
}
