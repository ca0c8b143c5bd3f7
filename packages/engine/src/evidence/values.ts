import type { Value } from './assertion.ts';
import { type Amounts, numberAt, wordAt } from './numbers.ts';
import type { Mention, SentenceWords } from './sentence-words.ts';
import type { Range } from './sentences.ts';
import { isWordAt, WordSet } from './word-set.ts';
import { NUMBER, WORD, type Words } from './words.ts';

interface Found extends Range {
  readonly value: Value;
}

const PLUS = 43;
const HYPHEN = 45;
const SLASH = 47;
const DEGREE = 0xb0;
const PERCENT = 37;
const visits = new WordSet(['visit', 'visits', 'session', 'sessions', 'treatment', 'treatments', 'appointments']);
const durations = new WordSet(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']);
const doses = new WordSet(['mg', 'mcg', 'ml', 'milligrams', 'grams', 'gm']);
const degrees = new WordSet(['degree', 'degrees', 'deg']);
const between = new WordSet(['out', 'of', 'over', 'on', 'a', 'scale', 'to', 'the', 'vas', 'point', 'pain', 'from']);

const opening = new WordSet(['out', 'over', 'on']);

/** Measured values of a sentence, dates left out, in order. */
function valuesIn(sentence: SentenceWords, dates: readonly Range[]): Found[] {
  const { words, start, end, amounts } = sentence;
  const found: Found[] = [];
  let date = 0;
  for (let i = start; i < end; i++) {
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= i) date += 1;
    const skipped = dates[date];
    if (skipped !== undefined && skipped.start <= i) {
      i = skipped.end - 1;
      continue;
    }
    const first = numberAt(words, i, amounts);
    if (first === null) continue;
    const measured = measure(words, i, first, end, amounts);
    if (measured !== null) {
      found.push(measured);
      i = measured.end - 1;
    }
  }
  return found;
}

/** Reads one value from its first number on; null where the number measures nothing known. */
function measure(words: Words, from: number, first: number, limit: number, amounts: Amounts): Found | null {
  let min: number | null = null;
  let value = first;
  let at = from + 1;
  const ranged = words.kind[at] === HYPHEN || isWordAt(words, at, 'to') || isWordAt(words, at, 'or');
  const upper = ranged ? numberAt(words, at + 1, amounts) : null;
  // "8/10 to 9/10" has its scale in the middle; "6-8/10" and "6 to 8 out of 10" at the end.
  if (upper !== null && at + 1 < limit) {
    min = first;
    value = upper;
    at += 2;
  }
  const plus = words.kind[at] === PLUS || words.kind[at] === HYPHEN;
  const after = plus ? at + 1 : at;
  const make = (kind: Value['measure'], unit: string, end: number): Found => ({
    start: from,
    end,
    value: { measure: kind, value, min, unit, printed: words.text.slice(words.start[from], words.end[end - 1]) },
  });
  const scale = scaleAt(words, after, limit, amounts);
  if (scale !== null) {
    if (scale.of === 10 && value <= 10) return make('pain', '/10', scale.end);
    if (scale.of === 5 && value <= 5) return make('strength', '/5', scale.end);
    if (scale.slash && value > 5 && scale.of >= 20 && scale.of <= 180) {
      if (degrees.hasAt(words, scale.end) || words.kind[scale.end] === DEGREE)
        return make('angle', `/${scale.of} degrees`, scale.end + 1);
    }
    return null;
  }
  if (words.kind[at] === PLUS && value <= 4 && words.kind[at + 1] !== NUMBER) return make('reflex', '+', at + 1);
  if (words.kind[at] === DEGREE) return make('angle', 'degrees', at + 1);
  if (words.kind[at] === PERCENT) return make('percent', '%', at + 1);
  if (degrees.hasAt(words, at)) return make('angle', 'degrees', at + 1);
  if (isWordAt(words, at, 'percent')) return make('percent', '%', at + 1);
  if (doses.hasAt(words, at)) return make('dose', wordAt(words, at), at + 1);
  if (durations.hasAt(words, at)) {
    const unit = wordAt(words, at);
    return make('duration', unit.endsWith('s') ? unit : `${unit}s`, at + 1);
  }
  // "6 sessions", "12 physical therapy visits", "6 additional sessions".
  for (let near = at; near < Math.min(limit, at + 4); near++) {
    if (words.kind[near] !== WORD && words.kind[near] !== 41 && words.kind[near] !== 40) break;
    if (visits.hasAt(words, near)) return make('visits', 'visits', near + 1);
  }
  return null;
}

/** "/10", "out of 10", "over 5", "on a 10-point scale": what a score is out of. */
function scaleAt(
  words: Words,
  at: number,
  limit: number,
  amounts: Amounts,
): { of: number; end: number; slash: boolean } | null {
  if (words.kind[at] === SLASH) {
    const of = words.kind[at + 1] === NUMBER ? numberAt(words, at + 1, amounts) : null;
    return of === null ? null : { of, end: at + 2, slash: true };
  }
  if (!opening.hasAt(words, at)) return null;
  for (let i = at; i < Math.min(limit, at + 9); i++) {
    const of = words.kind[i] === NUMBER ? numberAt(words, i, amounts) : null;
    if (of === 10 || of === 5) return { of, end: i + 1, slash: false };
    if (of !== null && of !== 0) return null;
    if (of === null && words.kind[i] !== HYPHEN && !between.hasAt(words, i)) return null;
  }
  return null;
}

const counted = new Set(['continued-treatment', 'massage', 'psychotherapy', 'functional-restoration', 'home-health']);

/** What each measure may be said of, the nearest of them before the value, else behind it. */
const takes: Record<Value['measure'], (mention: Mention) => boolean> = {
  pain: ({ concept }) => concept.above.has('pain') || concept.above.has('symptom'),
  angle: ({ concept }) =>
    concept.above.has('range-of-motion') || concept.kind === 'sign' || concept.above.has('decreased-range-of-motion'),
  strength: ({ concept }) => concept.above.has('muscle-strength') || concept.above.has('weakness'),
  reflex: ({ concept }) => concept.above.has('reflexes') || concept.above.has('pulses'),
  visits: ({ concept }) => concept.above.has('therapy-visits') || counted.has(concept.id),
  dose: ({ concept }) => concept.kind === 'drug',
  duration: ({ concept }) => concept.kind === 'treatment' || concept.kind === 'drug' || concept.kind === 'symptom',
  percent: ({ concept }) => concept.kind === 'response',
  frequency: ({ concept }) => concept.kind === 'treatment',
};

function elsewhere({ words, places }: SentenceWords, from: number, to: number): boolean {
  return places.some(
    (place) => place.part !== null && place.start >= from && place.end <= to && comma(words, from, place.start),
  );
}

function comma(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.kind[i] === 44) return true;
  return false;
}

/** Hands every value of a sentence to the mention that it measures: the values of a mention by its number. */
export function values(sentence: SentenceWords, dates: readonly Range[]): readonly (readonly Value[] | undefined)[] {
  const found = valuesIn(sentence, dates);
  const of: Value[][] = [];
  for (const { start, end, value } of found) {
    const fitting = sentence.concepts.filter(takes[value.measure]);
    // "20 individual sessions": where no treatment is named, the sessions themselves are counted.
    const fits =
      fitting.length === 0 && value.measure === 'visits'
        ? sentence.concepts.filter(({ concept }) => concept.id === 'visits')
        : fitting;
    // A count stands before what it counts ("6 sessions of therapy"), a measurement behind ("strength 4/5").
    const within = fits.find((c) => c.start < end && c.end > start);
    const before = fits.filter((c) => c.end <= start).at(-1);
    const behind = fits.find((c) => c.start >= end);
    const leading = value.measure === 'visits' || value.measure === 'percent';
    const near = leading && behind !== undefined && behind.start - end <= 4 ? behind : (before ?? behind);
    const mention = within ?? near;
    // "neck pain 6/10, left finger 4/10": the second score is of a part that no complaint names.
    if (mention !== undefined && mention === before && elsewhere(sentence, mention.end, start)) continue;
    if (mention === undefined) continue;
    const list = of[mention.at];
    if (list === undefined) of[mention.at] = [value];
    else list.push(value);
  }
  return of;
}
