import { law } from '../../knowledge/generated/law.ts';
import { inForce } from '../../law/dated/index.ts';
import { cite, sayDollars, type Words } from '../words/index.ts';

/** What late records may cost, in words; null where no rule is in force or an amount is not known. */
export function recordsPenalty(
  words: Words,
  on: string,
): { readonly perDay: string; readonly max: string; readonly cite: string } | null {
  const rule = law.penalties.find(({ id }) => id === 'records-late');
  if (!rule) throw new RangeError('There is no penalty "records-late" in knowledge/law/penalties.');
  const version = inForce(rule.versions, on);
  if (version === null || rule.amount === null || rule.max === null) return null;
  return {
    perDay: sayDollars(rule.amount),
    max: sayDollars(rule.max),
    cite: cite(words, version.section, version.confidence),
  };
}
