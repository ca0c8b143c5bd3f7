import type { LetterRef } from './review.ts';

export type Outcome = 'uphold' | 'overturn' | 'partial-overturn';

export interface Determination {
  readonly letter: LetterRef;
  readonly issuedOn: string;
  readonly reviewer: string;
  readonly outcome: Outcome;
  readonly mailedOn: string | null;
  readonly amendments: readonly { readonly letter: LetterRef; readonly what: string; readonly on: string }[];
}

export interface SetAside {
  readonly reviewer: string | null;
  readonly on: string;
  readonly ground: string;
  /** The fact found plainly erroneous, where that was the ground. */
  readonly fact: string | null;
  /** The new review has been given out. */
  readonly sentOn: string | null;
}

export interface CaseEnd {
  readonly kind: 'ineligible' | 'terminated' | 'withdrawn' | 'consolidated' | 'sent-to-other-organisation';
  readonly on: string;
  readonly why: string;
}
