import { law } from '../../knowledge/generated/law.ts';
import type { Confidence } from '../../knowledge/schema/provenance.ts';
import { dayOf } from '../dates/day.ts';
import type { Dated } from './version.ts';

/** Why a result must be looked at before it is relied on. */
export interface Warning {
  readonly code:
    | 'unverified-value'
    | 'start-of-rule-unverified'
    | 'after-last-verified'
    | 'text-not-seen'
    | 'unsettled-day'
    | 'extension-not-verified'
    | 'more-than-one-start'
    | 'out-of-order';
  /** A whole sentence. */
  readonly text: string;
  readonly section: string;
}

/** A value with its place in the law and how far it may be trusted. */
export interface Sourced extends Dated {
  readonly section: string;
  readonly source: string;
  readonly confidence: Confidence;
  readonly verifiedThrough: string;
  readonly fromUnverified?: boolean | undefined;
  readonly note?: string | undefined;
}

/** Days around an uncertain first day of a rule within which the other version may be the right one. */
const doubtfulDays = 45;

/**
 * What is uncertain about a result that rests on `rule`: chosen for the day `selected`, telling of days up to `until`.
 * `id` is the rule's id, by which a change whose text was not seen may name it.
 */
export function warningsOf(rule: Sourced, id: string, selected: string, until: string = selected): Warning[] {
  const { section } = rule;
  const warnings: Warning[] = [];
  if (rule.confidence === 'unverified') {
    const text = `The value of ${section} was not checked against the official text (${rule.source}).`;
    warnings.push({ code: 'unverified-value', text, section });
  }
  if (rule.fromUnverified && dayOf(selected) - dayOf(rule.from) < doubtfulDays) {
    const text = `The day on which ${section} took effect (${rule.from}) is not verified; shortly before it another text held.`;
    warnings.push({ code: 'start-of-rule-unverified', text, section });
  }
  const last = rule.to === undefined && until > selected ? until : selected;
  const unseen = law.unseenTexts.find(
    (change) =>
      last >= change.from &&
      (change.rules.includes(id) || change.sections.some((beginning) => touches(section, beginning))),
  );
  if (unseen) warnings.push({ code: 'text-not-seen', text: unseen.what, section });
  else if (last > rule.verifiedThrough) {
    const text = `${section} was last seen in force on ${rule.verifiedThrough}; this result speaks of ${last}. Check that it has not been amended.`;
    warnings.push({ code: 'after-last-verified', text, section });
  }
  return warnings;
}

/** A rule may name several sections: `LC 4610.6(j); 8 CCR 9792.10.7(a)`. */
function touches(section: string, beginning: string): boolean {
  return section.split(/[;,] */).some((part) => part.startsWith(beginning));
}

/** Each warning once, in order. */
export function distinct(warnings: readonly Warning[]): Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, text }) => {
    const key = `${code} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
