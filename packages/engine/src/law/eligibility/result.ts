import type { GroundEffect } from '../../knowledge/schema/law-eligibility.ts';
import type { Warning } from '../dated/index.ts';

export type ItemResult = 'eligible' | 'ask' | 'deferred' | 'ineligible';
export type ApplicationResult = ItemResult | 'eligible-in-part';

/** One ground as it was looked at. */
export interface Looked {
  readonly code: string;
  readonly title: string;
  /** `gives-way`: it holds, but another ground stands over it. */
  readonly found: 'holds' | 'clear' | 'unknown' | 'not-in-force' | 'gives-way';
  readonly effect: GroundEffect | null;
  readonly because: string;
  /** Questions that would decide it. */
  readonly missing: readonly string[];
  readonly remedy: string;
  readonly section: string;
  readonly refersTo: string | null;
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
  /** That the text of the rule may have changed since it was seen, whether it holds or not. */
  readonly age: readonly Warning[];
}

export interface ItemEligibility {
  readonly item: string;
  readonly treatment: string;
  readonly result: ItemResult;
  /** Codes of the grounds the result rests on. */
  readonly reasons: readonly string[];
  /** Grounds that pull apart; a person decides. */
  readonly conflict: readonly string[];
  readonly looked: readonly Looked[];
}

export interface Eligibility {
  readonly application: string;
  readonly on: string;
  readonly result: ApplicationResult;
  readonly items: readonly ItemEligibility[];
  /** What to ask, each question once. */
  readonly questions: readonly string[];
  /** The time to answer them, once they are asked; null where no rule is known. */
  readonly answerWithin: { readonly length: string; readonly section: string } | null;
  /** Shown, and never decided upon. */
  readonly flags: readonly Looked[];
  /** What was taken as not the case because nothing says otherwise. */
  readonly assumptions: readonly string[];
  readonly explanation: { readonly plain: string; readonly legal: string };
  readonly warnings: readonly Warning[];
}
