import type { Reading } from '../letter/reading.ts';
import { at, type Passage, type Span } from '../text/index.ts';
import type { Quote } from './finding.ts';

/** A part of a passage as a quote: running text, with its place in the source. */
export function quoteFrom(passage: Passage, start: number, end: number): Quote {
  const place = at(passage, start, end);
  return { text: passage.text.slice(start, end), start: place.start, end: place.end };
}

/** A place of the source text as a quote: line breaks and runs of blanks become one space. */
export function quoteAt(reading: Reading, place: Span): Quote {
  const text = reading.source.text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  return { text, start: place.start, end: place.end };
}

/** The value a JSON pointer of the letter names, as printed; null where the letter does not print it. */
export function quoteOf(reading: Reading, pointer: string): Quote | null {
  const place = reading.places.get(pointer);
  return place === undefined ? null : quoteAt(reading, place);
}
