import { datedEvents } from '../../evidence/dated-events.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote } from '../finding.ts';
import { quoteFrom, quoteOf } from '../quote.ts';

const id = 'date-conflict';
const source = 'LC 4610(i): a utilization review decision answers a request already received; LC 4610.6(h)(5)';

interface Told {
  readonly iso: string;
  readonly item: number | null;
  readonly quote: Quote;
}

/** Events in an order that cannot be, or one event with two dates in the text. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds dates in the text that cannot both be right: a request dated after its denial, one injury with two dates.',
  source,
  run(reading) {
    return [...requestAfterDenial(reading), ...injuryTwice(reading)];
  },
};

/** The request is told after the denial of it, and no earlier request is told. */
function requestAfterDenial(reading: Reading): Finding[] {
  const requests = told(reading, 'request for authorization');
  const denials = told(reading, 'utilization review decision');
  const header = quoteOf(reading, '/dates/urDenial');
  if (reading.letter.dates.urDenial !== null && header !== null) {
    denials.push({ iso: reading.letter.dates.urDenial, item: null, quote: header });
  }
  const request = requests.toSorted((a, b) => (a.iso < b.iso ? -1 : 1))[0];
  // A denial told in the text is the better witness; the header may hold a later one.
  const denial = denials.find((one) => request !== undefined && one.iso < request.iso);
  if (request === undefined || denial === undefined) return [];
  const message =
    `The request for authorization is dated ${request.iso}, after the decision that denied it (${denial.iso}). ` +
    'One of the two dates is wrong, or an earlier request is missing. Check both against the record.';
  return [{ check: id, severity: 'error', item: request.item, message, quotes: [request.quote, denial.quote], source }];
}

/** Two dates of injury in the text. With a date in the header, `header-date-conflict` speaks instead. */
function injuryTwice(reading: Reading): Finding[] {
  if (reading.letter.dates.injury !== null) return [];
  const [first, ...others] = told(reading, 'injury');
  const other = others.find((one) => one.iso !== first?.iso);
  if (first === undefined || other === undefined) return [];
  const message = `The injury is dated ${first.iso} and ${other.iso}. Correct the wrong one, or say that there were two injuries.`;
  return [{ check: id, severity: 'error', item: other.item, message, quotes: [other.quote, first.quote], source }];
}

function told(reading: Reading, event: string): Told[] {
  const { summary, items } = reading.passages;
  const passages = [
    { passage: summary, item: null as number | null },
    ...items.map(({ rationale }, index) => ({ passage: rationale, item: index + 1 })),
  ];
  return passages.flatMap(({ passage, item }) =>
    passage === null
      ? []
      : datedEvents(passage).flatMap((found) =>
          found.event === event && found.iso !== null
            ? [{ iso: found.iso, item, quote: quoteFrom(passage, found.start, found.end) }]
            : [],
        ),
  );
}
