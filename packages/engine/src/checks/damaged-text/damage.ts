import type { Severity } from '../finding.ts';

/** One broken place: offsets in the passage's text, what is wrong with it, how sure. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  /** A whole sentence. */
  readonly what: string;
  readonly severity: Severity;
}
