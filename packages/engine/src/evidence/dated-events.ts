import { lexicon } from '../knowledge/generated/lexicon.ts';
import { datesIn, type Passage, sentencesOf } from '../text/index.ts';

/** What happened on a date, as a text tells it. */
export interface DatedEvent {
  /** Name in `knowledge/lexicon/dated-events`: injury, utilization review decision, request for authorization. */
  readonly event: string;
  /** ISO date; null where the calendar has no such day. */
  readonly iso: string | null;
  /** Phrase and date, as offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * The events of a passage whose date is told beside them. A date belongs to the phrase that stands nearest before it,
 * or right behind it ("On 01/05/2017 utilization review denied"), in the same sentence and with no other date between.
 */
export function datedEvents(passage: Passage): readonly DatedEvent[] {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const found: DatedEvent[] = [];
  for (const sentence of sentencesOf(passage)) {
    const printed = passage.text.slice(sentence.start, sentence.end);
    if (!/\d/.test(printed)) continue;
    const text = printed.toLowerCase();
    const dates = datesIn(text);
    const ruledOut = new Map<EventPhrases, boolean>();
    const isRuledOut = (event: EventPhrases): boolean => {
      const known = ruledOut.get(event) ?? unlike(text, event);
      ruledOut.set(event, known);
      return known;
    };
    dates.forEach((date, index) => {
      const from = index === 0 ? 0 : (dates[index - 1]?.span.end ?? 0);
      const to = dates[index + 1]?.span.start ?? text.length;
      const place = phraseBefore(text, from, date.span.start) ?? phraseAfter(text, date.span.end, to);
      if (place === null || isRuledOut(place.event)) return;
      found.push({
        event: place.event.event,
        iso: date.iso,
        start: sentence.start + Math.min(place.start, date.span.start),
        end: sentence.start + Math.max(place.end, date.span.end),
      });
    });
  }
  cache.set(passage, found);
  return found;
}

type EventPhrases = (typeof lexicon.datedEvents)[number];

interface Place {
  readonly event: EventPhrases;
  readonly start: number;
  readonly end: number;
}

const cache = new WeakMap<Passage, readonly DatedEvent[]>();

/** The phrase that ends nearest before the date; a longer phrase wins over a shorter one that ends with it. */
function phraseBefore(text: string, from: number, to: number): Place | null {
  let best: Place | null = null;
  for (const event of lexicon.datedEvents) {
    for (const phrase of event.before) {
      // No further back than the phrase may stand.
      const earliest = Math.max(from, to - event.within - phrase.length);
      const found = text.slice(earliest, to).lastIndexOf(phrase);
      const start = earliest + found;
      const end = start + phrase.length;
      if (found < 0 || to - end > event.within || !alone(text, start, end)) continue;
      if (best === null || end > best.end || (end === best.end && start < best.start)) best = { event, start, end };
    }
  }
  return best;
}

function phraseAfter(text: string, from: number, to: number): Place | null {
  let best: Place | null = null;
  for (const event of lexicon.datedEvents) {
    for (const phrase of event.after) {
      const start = from + text.slice(from, Math.min(to, from + 6 + phrase.length)).indexOf(phrase);
      const end = start + phrase.length;
      if (start < from || end > to || start - from > 6 || !alone(text, start, end)) continue;
      if (best === null || start < best.start || (start === best.start && end > best.end)) best = { event, start, end };
    }
  }
  return best;
}

/** Words around the phrase end where the phrase does. */
function alone(text: string, start: number, end: number): boolean {
  return !/[a-z]/.test(text[start - 1] ?? ' ') && !/[a-z]/.test(text[end] ?? ' ');
}

function unlike(text: string, event: EventPhrases): boolean {
  return event.unless.some((word) => {
    const at = text.indexOf(word);
    return at >= 0 && alone(text, at, at + word.length);
  });
}
