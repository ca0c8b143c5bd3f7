import { matchesIn } from '../../text/index.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom } from '../quote.ts';
import { textsOf } from '../texts.ts';

const id = 'patient-conflict';
const source = "LC 4610.6(d): the determination cites the employee's medical condition; LC 4610.6(h)(5)";

/** Particulars that a person has once. Each pattern's first group is the value. */
const particulars: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'dominant hand', pattern: /\b(left|right)[- ]hand(?:ed)?[- ]dominant\b/gi },
  { what: 'dominant hand', pattern: /\b(left|right)[- ]handed\b/gi },
  { what: 'height', pattern: /\bheight (?:is|was|of|:) ?(\d['’] ?\d{1,2})/gi },
];

/** Age and sex have checks of their own; this one holds the other particulars of the worker together. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds particulars of the worker that differ within one letter, such as the dominant hand.',
  source,
  run(reading) {
    const told = new Map<string, { value: string; item: number | null; quote: Quote }>();
    const findings: Finding[] = [];
    for (const { what, value, item, quote } of allTold(reading)) {
      const first = told.get(what);
      if (first === undefined) told.set(what, { value, item, quote });
      else if (first.value !== value) {
        const message = `The worker's ${what} is ${first.value} in one place and ${value} in another. One of them may describe another patient. Check the passage against the record.`;
        findings.push({ check: id, severity: 'error', item, message, quotes: [quote, first.quote], source });
      }
    }
    return findings;
  },
};

function allTold(reading: Reading): { what: string; value: string; item: number | null; quote: Quote }[] {
  return textsOf(reading).flatMap(({ passage, item }) =>
    particulars.flatMap(({ what, pattern }) =>
      matchesIn(passage.text, pattern).map((match) => ({
        what,
        value: (match[1] ?? '').toLowerCase().replace(/\s/g, ''),
        item,
        quote: quoteFrom(passage, match.index, match.index + match[0].length),
      })),
    ),
  );
}
