import type { Reading } from '../letter/reading.ts';
import type { Finding, Severity } from './finding.ts';

/** A check is data first, then one function from a letter to what is wrong with it. */
export interface Check {
  /** Stable for ever; equals the folder's name. */
  readonly id: string;
  /** The highest severity it raises. */
  readonly severity: Severity;
  /** One sentence: what it finds. Equals the first line of its README. */
  readonly description: string;
  /** Regulation, guideline or appeal that motivates it. */
  readonly source: string;
  /** Pure: same reading, same findings, in the order of the letter. */
  readonly run: (reading: Reading) => readonly Finding[];
}
