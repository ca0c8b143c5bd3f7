import { law } from '../../knowledge/generated/law.ts';
import { notices } from '../../knowledge/generated/notices.ts';
import type { Confidence } from '../../knowledge/schema/provenance.ts';
import { holds, inForce } from '../../law/dated/index.ts';
import { clockRule } from '../../law/clocks/index.ts';
import { cite, withCite } from './cite.ts';
import { count } from './fill.ts';
import type { Words } from './locale.ts';

interface Rule {
  readonly section: string;
  readonly confidence: Confidence;
}

/** The rule a sentence rests on, on an ISO date; null where none is in force. Throws where there is no such rule. */
export function ruleOf(id: string, on: string): Rule | null {
  const own = notices.rules.filter((rule) => rule.id === id);
  if (own.length > 0) return own.find((rule) => holds(rule, on)) ?? null;
  const provision = law.provisions.find((entry) => entry.id === id);
  const ground = law.eligibilityGrounds.find((entry) => entry.id === id);
  const versions: readonly (Rule & { from: string; to?: string | undefined })[] | undefined =
    provision?.versions ?? ground?.versions;
  if (!versions) {
    throw new RangeError(
      `There is no rule "${id}" in knowledge/notices/rules.yaml, knowledge/law/provisions or eligibility-grounds.`,
    );
  }
  return inForce(versions, on);
}

/** The sentence with its rule, or nothing while the rule is not in force: what is not the law is not said. */
export function ruled(words: Words, text: string, id: string, on: string): string[] {
  const rule = ruleOf(id, on);
  return rule === null ? [] : [withCite(text, cite(words, rule.section, rule.confidence))];
}

/** How long a rule of time is on a date, `30 calendar days`, and where it stands; null while it is not in force. */
export function lengthOf(words: Words, clock: string, on: string): { length: string; section: string } | null {
  const version = inForce(clockRule(clock).versions, on);
  if (version === null) return null;
  return { length: count(words.units[version.unit], version.length), section: version.section };
}
