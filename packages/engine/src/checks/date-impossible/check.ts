import type { LetterDates } from '../../letter/letter.ts';
import type { Reading } from '../../letter/reading.ts';
import { datesIn } from '../../text/index.ts';
import type { Check } from '../check.ts';
import type { Finding, Quote, Severity } from '../finding.ts';
import { quoteFrom, quoteOf } from '../quote.ts';
import { textsOf } from '../texts.ts';

const id = 'date-impossible';
const source = 'LC 4610.5, 4610.6: injury, request, denial, application, assignment and decision follow one another';

/** The order in which the events of a review can only happen. */
const order: readonly (readonly [keyof LetterDates, keyof LetterDates, string])[] = [
  ['injury', 'decision', 'The decision is dated before the injury.'],
  ['injury', 'urDenial', 'The utilization review decision is dated before the injury.'],
  ['injury', 'applicationReceived', 'The application is dated before the injury.'],
  ['urDenial', 'applicationReceived', 'The application was received before the denial it is about.'],
  ['urDenial', 'decision', 'The determination is dated before the denial it reviews.'],
  ['applicationReceived', 'assigned', 'The case was assigned before the application was received.'],
  ['assigned', 'decision', 'The decision is dated before the case was assigned.'],
];

/** Words that make a date after the decision a plan, and a date before the injury a history. */
const planned =
  /\b(?:schedul|plan|will|next|appointment|until|through|thru|expire|return|due|upcoming|future|anticipat|expected|follow[- ]?up (?:on|is|visit on)|(?:is|are|was|were|wants?|asked?) to |to be |would |tentative|booked|set for|slated|pending|re-?check (?:on|is)|valid|good for|vacation|leave from|could be |whether )/i;
/** What is only ever written about this claim: a copy dated just before the injury has the wrong year. */
const ofThisClaim =
  /\b(?:progress (?:report|note)|documentation (?:of|dated)|(?:clinical|chart|treatment|physician|office|visit) notes?|office visit|doctor's first report|pr-?2|request for authorization|rfa|utilization review|follow[- ]?up (?:visit|report|note)|re-?evaluation|work status|physical therapy (?:note|report))\b/i;
const earlierHistory = /\b(?:prior|previous(?:ly)?|before the injury|history|pre-?existing|old|earlier|past)\b/i;

/** Dates that cannot be: no such day, another century, after the decision, before the injury. */
export const check: Check = {
  id,
  severity: 'error',
  description:
    'Finds dates that cannot be: days the calendar lacks, events after the decision or before the injury, years like 3026.',
  source,
  run(reading) {
    return [...headerOrder(reading), ...textDates(reading)];
  },
};

function headerOrder(reading: Reading): Finding[] {
  const { dates } = reading.letter;
  return order.flatMap(([first, second, what]) => {
    const [a, b] = [dates[first], dates[second]];
    if (a === null || b === null || a <= b) return [];
    const quotes = [quoteOf(reading, `/dates/${second}`), quoteOf(reading, `/dates/${first}`)].filter(
      (quote) => quote !== null,
    );
    return [
      make('error', null, `${what} One of the two dates in the header is wrong. Correct it from the file.`, quotes),
    ];
  });
}

function textDates(reading: Reading): Finding[] {
  const { decision, injury } = reading.letter.dates;
  const findings: Finding[] = [];
  for (const { passage, item } of textsOf(reading)) {
    const all = datesIn(passage.text);
    // A slip of the key is one date; where many stand outside, the header is the odd one and its own check speaks.
    for (const date of all) {
      const sentence = around(passage.text, date.span.start);
      const quote = quoteFrom(passage, sentence.start, sentence.end);
      const say = (severity: Severity, what: string): void => {
        findings.push(make(severity, item, what, [quote]));
      };
      if (date.iso === null)
        say('error', `${date.printed} is a day that the calendar does not have. Correct it from the record.`);
      else if (date.iso < '1930' || date.iso >= '2100')
        say('error', `${date.printed} lies in another century. Correct the year from the record.`);
      else if (decision !== null && date.iso > decision && !planned.test(sentence.text)) {
        say(
          date.iso.slice(0, 4) > decision.slice(0, 4) ? 'error' : 'warning',
          `${date.printed} lies after the decision of ${decision}, yet the text tells it as past. Correct the date from the record.`,
        );
      } else if (
        injury !== null &&
        date.iso < injury &&
        ofThisClaim.test(sentence.text) &&
        !earlierHistory.test(sentence.text) &&
        wrongYear(date.iso, injury, decision)
      ) {
        say(
          'error',
          `${date.printed} lies before the injury of ${injury}, yet the sentence tells a report about it. The year is probably wrong. Correct it from the record.`,
        );
      }
    }
  }
  return findings;
}

/** The same day a year later lies between injury and decision: the slip of every January. */
function wrongYear(iso: string, injury: string, decision: string | null): boolean {
  const later = `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
  return later >= injury && decision !== null && later <= decision;
}

function around(text: string, at: number): { text: string; start: number; end: number } {
  const start = Math.max(text.lastIndexOf('. ', at) + 2, text.lastIndexOf('\n', at) + 1, 0);
  const stops = [text.indexOf('. ', at), text.indexOf('\n', at)].filter((stop) => stop >= 0);
  const end = stops.length === 0 ? text.length : Math.min(...stops) + 1;
  const from = start > at ? 0 : start;
  return { text: text.slice(from, end), start: from, end };
}

function make(severity: Severity, item: number | null, message: string, quotes: readonly Quote[]): Finding {
  return { check: id, severity, item, message, quotes, source };
}
