import type { ItemFit } from './fit/fit.ts';

/** What a result rests on: a place in the reviewer's record or the case, and what stands there. */
export interface Evidence {
  /** JSON pointer: `reviewer/licences/0`, `case/parties/3`. */
  readonly where: string;
  readonly says: string;
}

/** One rule that keeps a reviewer from a case. */
export interface Reason {
  /** Id in `knowledge/law`. */
  readonly rule: string;
  readonly section: string;
  /** Whole sentences; name no reviewer. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** It rests on a value that is not confirmed, or on something nobody has stated. */
  readonly unverified: boolean;
  readonly remedy: string;
}

/** Something a person should know; it keeps nobody from a case. */
export interface Notice {
  readonly rule: string;
  readonly section: string;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface MayReview {
  /** True when `reasons` is empty. */
  readonly may: boolean;
  readonly on: string;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Notice[];
  /** Ids of the preferences met: `california-preferred`. */
  readonly preferred: readonly string[];
  readonly fit: readonly ItemFit[];
}
