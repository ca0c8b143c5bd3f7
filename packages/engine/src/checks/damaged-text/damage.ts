import type { Severity } from '../finding.ts';

/** One broken place: offsets in the passage's text, what is wrong with it, how sure. */
export interface Damage {
  readonly start: number;
  readonly end: number;
  /** A whole sentence. */
  readonly what: string;
  readonly severity: Severity;
}

/** No word is longer: where blanks are missing, what is shown of a place stops here. */
const LONGEST = 100;

/** Where the word begins that a place stands in. */
export function wordStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  return from + text.slice(from, at + 1).lastIndexOf(' ') + 1;
}

/** The blank behind the word that a place stands in, or -1. */
export function blankAfter(text: string, at: number): number {
  const stop = text.slice(at, at + LONGEST).indexOf(' ');
  return stop < 0 ? -1 : at + stop;
}

/** Where the word ends that a place stands in. */
export function wordEnd(text: string, at: number): number {
  const blank = blankAfter(text, at);
  return blank < 0 ? Math.min(text.length, at + LONGEST) : blank;
}
