import { datedEvents } from '../../evidence/dated-events.ts';
import type { Reading } from '../../letter/reading.ts';
import type { Passage } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteFrom, quoteOf } from '../quote.ts';

const id = 'header-date-conflict';
const source = '8 CCR 9792.10.6(d); the date of injury and of the UR decision settle which rules and guidelines apply';

/** Where header and text date the same event differently, one of them is wrong, and clocks run from the wrong day. */
export const check: Check = {
  id,
  severity: 'error',
  description: 'Finds an injury or a UR decision that the header and the text date differently.',
  source,
  run(reading) {
    return [
      ...conflicts(reading, 'injury', '/dates/injury', reading.letter.dates.injury, 'The injury'),
      ...conflicts(
        reading,
        'utilization review decision',
        '/dates/urDenial',
        reading.letter.dates.urDenial,
        'The utilization review decision',
      ),
    ];
  },
};

/** One finding for the first differing date of an event, unless the text names the header's date for it as well. */
function conflicts(reading: Reading, event: string, pointer: string, header: string | null, what: string): Finding[] {
  const printed = quoteOf(reading, pointer);
  if (header === null || printed === null) return [];
  const told = texts(reading).flatMap(({ passage, item }) =>
    datedEvents(passage)
      .filter((found) => found.event === event && found.iso !== null)
      .map((found) => ({ ...found, passage, item })),
  );
  const differing = told.filter((found) => found.iso !== header);
  const first = differing[0];
  // Several review decisions may be told; the one in dispute is among them. An injury has one date.
  const agrees = told.some((found) => found.iso === header);
  if (first === undefined || (event !== 'injury' && agrees)) return [];
  const message =
    `${what} is dated ${header} in the header and ${first.iso} in the text. ` +
    'Deadlines and the guidelines in force hang on this date. Correct the wrong one.';
  return [
    {
      check: id,
      severity: 'error',
      item: first.item,
      message,
      quotes: [quoteFrom(first.passage, first.start, first.end), printed],
      source,
    },
  ];
}

/** Summary and rationales, with the item each belongs to. */
function texts({ passages }: Reading): { passage: Passage; item: number | null }[] {
  const summary = passages.summary === null ? [] : [{ passage: passages.summary, item: null }];
  const rationales = passages.items.flatMap(({ rationale }, index) =>
    rationale === null ? [] : [{ passage: rationale, item: index + 1 }],
  );
  return [...summary, ...rationales];
}
