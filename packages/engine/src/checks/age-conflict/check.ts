import { matchesIn } from '../../text/index.ts';
import type { Reading } from '../../letter/reading.ts';
import { isOfAnother } from '../another-person.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { textsOf } from '../texts.ts';

const id = 'age-conflict';
const source = "LC 4610.6(d): the determination cites the employee's medical condition; LC 4610.6(h)(5)";

/** "44 year old male", "44-year-old", "44 y/o woman": an age of a person, not of an injury or an implant. */
const age =
  /\b(\d{2})[- ]?(?:years?[- ]old|y\/?o\b|yr[- ]old)(?: (?:right|left)[- ]hand(?:ed)?[- ]dominant)?( (?:\w+ )?(?:male|female|man|woman|gentleman|lady|worker|patient|claimant|applicant|employee))?/gi;
const another =
  /\b(?:son|daughter|wife|husband|mother|father|child|boy|girl|brother|sister|student|injury|ages?|older|younger|over|under|between)\b/i;

/** Two ages more than a birthday apart: one of the passages is about another patient, or was copied from one. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds two ages of the worker in one letter.',
  source,
  run(reading) {
    const told = ages(reading);
    const first = told[0];
    if (first === undefined) return [];
    const findings: Finding[] = [];
    for (const other of told.slice(1)) {
      if (Math.abs(other.years - first.years) <= 1) continue;
      const message =
        `The worker is ${first.years} years old in one place and ${other.years} in another. ` +
        'One of them may describe another patient. Check the age, and the passage around it.';
      findings.push({
        check: id,
        severity: 'error',
        item: other.item,
        message,
        quotes: [other.quote, first.quote],
        source,
      });
    }
    return findings;
  },
};

function ages(reading: Reading): { years: number; item: number | null; quote: Quote }[] {
  return textsOf(reading).flatMap(({ passage, item }) =>
    matchesIn(passage.text, age).flatMap((match) => {
      const before = passage.text.slice(Math.max(0, match.index - 40), match.index);
      if (
        /^[- ]*(?:\w+ )?(?:injury|claim|fracture|scar|tear|film|study|mri|repair|surgery)/i.test(
          passage.text.slice(match.index + match[0].length),
        )
      )
        return [];
      if (isOfAnother(passage.text, match.index, match.index + match[0].length)) return [];
      const isPatient = match[2] !== undefined || /\b(?:is|was|being) an? (?:\(n\) )?$/i.test(before);
      if (!isPatient || another.test(before.slice(before.lastIndexOf('.') + 1))) return [];
      return [{ years: Number(match[1]), item, quote: quoteFrom(passage, match.index, match.index + match[0].length) }];
    }),
  );
}
