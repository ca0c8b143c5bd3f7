import type { Span } from '../../text/index.ts';
import { tokensOf } from '../tokens.ts';
import type { Counts } from './count.ts';
import { courseOf, frequencyOf } from './courses.ts';
import { dispensedAt, refillsAt, timesAt, totalAt } from './marks.ts';
import { mended } from './mended.ts';
import { numberAt } from './numbers.ts';
import { intervalAt } from './rates.ts';
import { Tally } from './tally.ts';
import { everyWords } from './words.ts';

/**
 * Reads every number of a text that counts something. `masks` are places where a number is part of a name: "Tylenol
 * #3", "12 lead EKG", "L4-5". Linear: every token is looked at a bounded number of times.
 */
export function countsIn(text: string, masks: readonly Span[] = [], printed = tokensOf(text)): Counts {
  const tally = new Tally(mended(printed, masks));
  const { tokens, counts, rates, durations, products } = tally;
  let at = 0;
  while (at < tokens.length) {
    at =
      dispensedAt(tally, at) ??
      totalAt(tally, at) ??
      timesAt(tally, at) ??
      everyAt(tally, at) ??
      refillsAt(tally, at) ??
      numberAt(tally, at) ??
      at + 1;
  }
  const course = courseOf(tokens, rates, durations, (from, next) => tally.span(from, next));
  if (course !== null) counts.push(course.count);
  for (const duration of durations) {
    const { value, min, unit, from, next } = duration;
    const ofCourse = course?.durations.includes(duration) ?? false;
    counts.push({ kind: 'duration', value, min, unit, span: tally.span(from, next), ofCourse });
  }
  const product = counts.find(({ kind }) => kind === 'product');
  return { counts, frequency: frequencyOf(text, tokens, rates.length > 0 ? rates : products, durations, product) };
}

/** "every other week", "weekly", "bid". */
function everyAt(tally: Tally, at: number): number | null {
  const token = tally.tokens[at];
  if (token?.kind !== 'word') return null;
  const rate = everyWords.has(token.text) ? intervalAt(tally.tokens, at) : null;
  if (rate !== null) tally.rates.push(rate);
  else if (token.times !== null && token.period !== null) {
    tally.rates.push({ value: token.times, min: null, unit: null, per: token.period, from: at, next: at + 1 });
  } else return null;
  return rate?.next ?? at + 1;
}
