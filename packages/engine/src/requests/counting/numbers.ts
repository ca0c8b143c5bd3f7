import type { Token } from '../tokens.ts';
import type { Range } from './count.ts';
import { isStrength, labelled, rangeAt } from './ranges.ts';
import { rateAt } from './rates.ts';
import type { Tally } from './tally.ts';
import { barriers, descriptors, directions, refillWords, takes } from './words.ts';

/** A number that stands by itself: a rate, a product, refills, a stretch of time, a count, or none of these. */
export function numberAt(tally: Tally, at: number): number | null {
  const { tokens } = tally;
  const range = rangeAt(tokens, at);
  if (range === null) return null;
  if (isStrength(tokens, range.next) || labelled(tokens, at)) return range.next;
  const rate = rateAt(tokens, at);
  if (rate !== null) {
    tally.rates.push(rate);
    return rate.next;
  }
  const after = tokens[range.next];
  const product = after?.kind === 'times' ? productAt(tally, at, range) : null;
  if (product !== null) return product;
  if (after?.kind === 'word' && refillWords.has(after.text))
    return tally.add('refills', range, null, at, range.next + 1);
  const unitAt = after?.kind === 'dash' ? range.next + 1 : range.next;
  const unit = tokens[unitAt];
  if (unit?.kind === 'word' && unit.unit === null && descriptors.has(unit.text)) return unitAt + 1;
  if (unit?.kind === 'word' && unit.unit !== null && unit.period !== null) {
    return tally.last(range, unit.unit, at, unitAt + 1);
  }
  const counted = countedUnit(tokens, unitAt);
  const what = counted === null ? undefined : tokens[counted];
  if (counted !== null && what?.period === null) {
    if (!isDirection(tokens, at, counted, range.value, what.unit))
      tally.add('counted', range, what.unit, at, counted + 1);
    return counted === unitAt ? counted + 1 : unitAt;
  }
  if (leads(tokens, at) && unit?.kind === 'word') tally.add('leading', range, null, at, range.next);
  return range.next;
}

/** "2x6", "2 times 4 weeks", "12x"; "1 x 10 days" is a count and a stretch of time. */
function productAt(tally: Tally, at: number, first: Range): number | null {
  const { tokens } = tally;
  const sign = tokens[first.next];
  const second = rangeAt(tokens, first.next + 1);
  if (second === null) {
    const apart = sign?.text === '' || sign?.glued !== true;
    return apart ? null : tally.add('times', first, null, at, first.next + 1);
  }
  if (isStrength(tokens, second.next)) return null;
  const word = tokens[second.next];
  const unit = word?.unit ?? null;
  if (unit === 'days') return tally.last(second, unit, first.next + 1, second.next + 1);
  const min =
    first.min === null && second.min === null ? null : (first.min ?? first.value) * (second.min ?? second.value);
  const end = unit === null ? second.next : second.next + 1;
  tally.add('product', { value: first.value * second.value, min }, word?.period === null ? unit : null, at, end);
  tally.products.push({ ...first, unit: null, per: 'week', from: at });
  return word?.period === null ? second.next : end;
}

/** Token of the unit a number counts, a few plain words on: "two physical therapy sessions". */
function countedUnit(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 8; at++) {
    const token = tokens[at];
    if (at > from && (token?.kind === 'slash' || token?.kind === 'dash')) continue;
    if (token?.kind !== 'word') return null;
    if (token.unit !== null && token.times === null) {
      // A unit that stands far off must be one of visits, or of injections: "5 Supartz injections".
      return at === from || token.unit === 'visits' || token.unit === 'injections' ? at : null;
    }
    if (barriers.has(token.text)) return null;
  }
  return null;
}

/** "one tablet twice daily", "1-2 tabs orally every 4 hrs", "apply 2 grams": how to take it, not how much is asked. */
function isDirection(tokens: readonly Token[], at: number, unit: number, value: number, what: string | null): boolean {
  if (takes.has(tokens[at - 1]?.text ?? '')) return true;
  if (what === 'visits' || what === 'hours' || what === 'injections' || value > 6) return false;
  const next = tokens[unit + 1]?.kind === 'comma' ? unit + 2 : unit + 1;
  const after = tokens[next];
  if (after?.kind === 'number') return rateAt(tokens, next) !== null;
  return after?.kind === 'word' && (directions.has(after.text) || after.times !== null);
}

/** First in the text, or right after "request for" or a colon that opens it. */
function leads(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'stop') return at < 8;
  return before.kind === 'word' && ['for', 'of', 'purchase', 'additional'].includes(before.text) && at < 5;
}
