import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote, Severity } from '../finding.ts';
import { quoteAt } from '../quote.ts';

const id = 'section-missing';
const source = 'LC 4610.6(d) and 8 CCR 9792.10.6(e): what a determination must contain';

/** A letter without its summary, or an item without its rationale, cannot be held against anything. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds the parts of a determination that are not there: summary, items, rationale, guideline lines.',
  source,
  run(reading) {
    const { letter, passages } = reading;
    const found: Finding[] = [];
    const say = (severity: Severity, item: number | null, what: string, remedy: string, quote: Quote): void => {
      found.push({ check: id, severity, item, message: `${what} ${remedy}`, quotes: [quote], source });
    };
    const start = opening(reading);
    if (letter.summary === null || letter.summary.text === '') {
      say(
        'error',
        null,
        'The letter has no clinical case summary, so nothing shows on which facts it rests.',
        'Write the summary before the decisions.',
        start,
      );
    }
    if (letter.statement === null) {
      say(
        'warning',
        null,
        'The letter does not say how the determination was made.',
        'Add the statement on the reviewer and on independence.',
        start,
      );
    }
    if (letter.items.length === 0) {
      say(
        'error',
        null,
        'The letter decides no item.',
        'Add one heading with a decision for every disputed item.',
        start,
      );
    }
    letter.items.forEach((item, index) => {
      const heading = passages.items[index]?.heading;
      const quote = heading === undefined ? start : quoteAt(reading, heading.span);
      if (item.rationale === null || item.rationale.text === '') {
        say(
          'error',
          item.number,
          'This item has no decision rationale.',
          'Give the reason for the decision, from the record and the guideline.',
          quote,
        );
      }
      if (item.reviewer === null) {
        say(
          'error',
          item.number,
          'This item does not say which guideline the reviewer relied on.',
          "Add the reviewer's guideline line.",
          quote,
        );
      }
      if (item.claimsAdministrator === null) {
        say(
          'warning',
          item.number,
          'This item does not say which guideline the claims administrator relied on.',
          'Add that line, or say that none was cited.',
          quote,
        );
      }
    });
    return found;
  },
};

/** The first printed line: what a person sees who opens the letter. */
function opening(reading: Reading): Quote {
  const text = reading.source.text;
  const start = Math.max(0, text.search(/\S/));
  const end = text.indexOf('\n', start);
  return quoteAt(reading, { start, end: end < 0 ? text.length : end });
}
