import { matchesIn, perText, type Span } from '../text/index.ts';
import { countsIn } from './counting/counts-in.ts';
import { levelsIn } from './levels.ts';
import { servicesIn } from './services.ts';
import { mayCount, tokensOf } from './tokens.ts';

/** A quantity where it is printed: "12 sessions", "#60", "2 times a week for 6 weeks". */
export interface NamedQuantity {
  readonly value: number;
  readonly unit: string;
  readonly min: number | null;
  readonly printed: string;
  readonly span: Span;
}

/**
 * Every quantity of a text, in reading order. A course is one quantity of visits; "#60" without a unit is in `units`;
 * strengths, levels, dates and numbers that are part of a name are none. Refills are in `refills`. A quantity does not
 * reach over the end of a sentence.
 */
export const quantitiesIn = perText((text): readonly NamedQuantity[] => {
  const found: NamedQuantity[] = [];
  let from = 0;
  for (const { index } of matchesIn(text, sentenceEnd)) {
    quantitiesBetween(text, from, index + 1, found);
    from = index + 1;
  }
  quantitiesBetween(text, from, text.length, found);
  return found;
});

/** A stop before a capital or a bracket, or a new line; "No. 3" goes on. */
const sentenceEnd = /[.;!?](?=\s+[A-Z([])|\n/g;
function quantitiesBetween(text: string, from: number, to: number, found: NamedQuantity[]): void {
  const sentence = text.slice(from, to);
  if (!mayCount(sentence)) return;
  const tokens = tokensOf(sentence);
  if (!tokens.some(({ kind, times }) => kind === 'number' || times !== null)) return;
  const masks = [...servicesIn(sentence), ...levelsIn(sentence)].map(({ span }) => span);
  const here = countsIn(sentence, masks, tokens)
    .counts.filter(({ kind, ofCourse }) => kind !== 'leading' && ofCourse !== true)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const { kind, value, min, unit, span } of here) {
    found.push({
      value,
      unit: unit ?? (kind === 'refills' ? 'refills' : kind === 'course' || kind === 'product' ? 'visits' : 'units'),
      min,
      printed: sentence.slice(span.start, span.end),
      span: { start: span.start + from, end: span.end + from },
    });
  }
}
