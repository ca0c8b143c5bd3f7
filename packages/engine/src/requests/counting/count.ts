import type { Span } from '../../text/index.ts';
import type { Frequency } from '../request.ts';
import type { Period } from '../tokens.ts';

/**
 * How a number counts.
 * dispensed: #60, qty 60. counted: 12 sessions, 240 grams. total: (12 sessions), (6). course: 2 times a week for
 * 6 weeks. product: 2x6. times: x 12. duration: 30 days, 6 months. refills: 2 refills. leading: "2 leg wraps".
 */
export type CountKind =
  | 'dispensed'
  | 'counted'
  | 'total'
  | 'course'
  | 'product'
  | 'times'
  | 'duration'
  | 'refills'
  | 'leading';

export interface Count {
  readonly kind: CountKind;
  readonly value: number;
  readonly min: number | null;
  /** The unit as printed, in the lexicon's word; null where none is. */
  readonly unit: string | null;
  readonly span: Span;
  /** Of a duration: it is the length of a course that is counted too. */
  readonly ofCourse?: boolean;
}

export interface Counts {
  readonly counts: readonly Count[];
  /** The first frequency printed. */
  readonly frequency: Frequency | null;
}

/** A number or a range of two, and the token after it. */
export interface Range {
  readonly value: number;
  readonly min: number | null;
  readonly next: number;
}

/** So many of something in a period: "2 times a week", "6 hours a day". */
export interface Rate extends Range {
  readonly unit: string | null;
  readonly per: Period;
  /** Token at which it starts. */
  readonly from: number;
}

/** A stretch of time: "6 weeks". */
export interface Duration extends Range {
  readonly unit: string;
  readonly from: number;
}
