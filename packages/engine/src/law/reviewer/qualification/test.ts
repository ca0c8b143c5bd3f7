import type { PhysicianKindRule, Qualification } from '../../../knowledge/schema/law-reviewer.ts';
import type { ItemFit, ItemNeeds } from '../fit/fit.ts';
import type { Evidence } from '../result.ts';
import type { ReviewerRecord } from '../reviewer.ts';

/** What a qualification is tested on. */
export interface Given {
  readonly reviewer: ReviewerRecord;
  readonly on: string;
  /** The entry for his kind of physician; null where he is none. */
  readonly kind: PhysicianKindRule | null;
  /** Specialties by current certification or by the licence itself. */
  readonly specialties: readonly string[];
  readonly needs: readonly ItemNeeds[];
  readonly fit: readonly ItemFit[];
}

/** One thing found: it fails the rule, or it is only worth knowing. */
export interface Found {
  readonly fails: boolean;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly unverified: boolean;
}

/** Empty where the rule is met and there is nothing to say. */
export type Test = (given: Given, rule: Qualification) => readonly Found[];

export const met: readonly Found[] = [];

export const fails = (text: string, evidence: readonly Evidence[], unverified = false): readonly Found[] => [
  { fails: true, text, evidence, unverified },
];
