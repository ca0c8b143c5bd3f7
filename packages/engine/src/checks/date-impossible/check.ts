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
    const sentences = new SentencesAround(passage.text);
    // A slip of the key is one date; where many stand outside, the header is the odd one and its own check speaks.
    for (const date of all) {
      const sentence = sentences.at(date.span.start);
      const say = (severity: Severity, what: string): void => {
        findings.push(make(severity, item, what, [quoteFrom(passage, sentence.start, sentence.end)]));
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

interface Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands around a place up to the next stop and blank, or the end of the line. Places are asked for in order. */
class SentencesAround {
  readonly #text: string;
  #last: Around | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  at(place: number): Around {
    if (this.#last === null || place < this.#last.start || place >= this.#last.end) this.#last = this.#find(place);
    return this.#last;
  }

  #find(place: number): Around {
    const text = this.#text;
    // No stop lies before the end of the sentence found last.
    const least = this.#last === null || place < this.#last.end ? 0 : this.#last.end - 1;
    let start = place;
    while (start > least && !isBreak(text, start - 1)) start--;
    let end = place;
    while (end < text.length && !isBreak(text, end)) end++;
    // The blank behind a stop is no part of the sentence, the end of the line is.
    if (text.charCodeAt(end) === 10) end++;
    return { text: text.slice(start, end), start, end };
  }
}

/** A line's end, or the blank behind a full stop. */
function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 32 && text.charCodeAt(at - 1) === 46);
}

function make(severity: Severity, item: number | null, message: string, quotes: readonly Quote[]): Finding {
  return { check: id, severity, item, message, quotes, source };
}
