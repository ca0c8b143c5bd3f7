import type { Token } from '../tokens.ts';
import { isFiller, isStrength, labelled, rangeAt } from './ranges.ts';
import { rateAt } from './rates.ts';
import type { Tally } from './tally.ts';
import { quantityWords, refillWords } from './words.ts';

/** "#60", "qty: 60", "quantity of 30 tablets", "up to 6". */
export function dispensedAt(tally: Tally, at: number): number | null {
  const { tokens } = tally;
  const token = tokens[at];
  if (token?.kind !== 'hash' && !(token?.kind === 'word' && quantityWords.has(token.text))) return null;
  const number = afterFillers(tokens, at + 1);
  const range = rangeAt(tokens, number);
  if (range === null) return at + 1;
  if (isStrength(tokens, range.next) || labelled(tokens, at)) return token.kind === 'hash' ? at + 1 : range.next;
  if (token.text === 'up' && tokens[at + 1]?.text !== 'to') return at + 1;
  if (token.kind === 'word' && rateAt(tokens, number) !== null) return number;
  const unit = tokens[range.next]?.unit ?? null;
  return tally.add('dispensed', range, unit, at, unit === null ? range.next : range.next + 1);
}

/** "(12 sessions)", "(6)", "(24 total)". */
export function totalAt(tally: Tally, at: number): number | null {
  const { tokens } = tally;
  if (tokens[at]?.kind !== 'open') return null;
  const inner = rangeAt(tokens, at + 1);
  if (inner === null) return at + 1;
  const word = tokens[inner.next];
  const unit = word?.period === null ? word.unit : null;
  const afterUnit = unit === null ? inner.next : inner.next + 1;
  const close = tokens[afterUnit]?.text === 'total' ? afterUnit + 1 : afterUnit;
  return tokens[close]?.kind === 'close' ? tally.add('total', inner, unit, at, close + 1) : at + 1;
}

/** "x 12", "times 6", "x 3 months", "x 2 refills", "x 4 per year". */
export function timesAt(tally: Tally, at: number): number | null {
  const { tokens } = tally;
  const token = tokens[at];
  if (token?.kind !== 'times') return null;
  const range = token.text === '' ? null : rangeAt(tokens, at + 1);
  if (range === null || isStrength(tokens, range.next)) return at + 1;
  const after = tokens[range.next];
  if (after?.kind === 'word' && refillWords.has(after.text))
    return tally.add('refills', range, null, at, range.next + 1);
  if (after?.kind === 'word' && after.unit !== null && after.period !== null) {
    // "x 5 days/week" is how often, not how long.
    if (rateAt(tokens, at + 1) !== null) return at + 1;
    return tally.last(range, after.unit, at, range.next + 1);
  }
  const rate = rateAt(tokens, at + 1);
  if (rate !== null) {
    if (rate.per === 'year') tally.add('times', range, null, at, rate.next);
    return at + 1;
  }
  if (after?.kind === 'times' && rangeAt(tokens, range.next + 1) !== null) return at + 1;
  tally.add('times', range, after?.unit ?? null, at, range.next);
  return range.next;
}

/** "refills: 2", "RF 3", "refill x 1". */
export function refillsAt(tally: Tally, at: number): number | null {
  const { tokens } = tally;
  const token = tokens[at];
  if (token?.kind !== 'word' || !refillWords.has(token.text)) return null;
  let number = at + 1;
  while (number - at < 4 && (isFiller(tokens[number]) || tokens[number]?.kind === 'times')) number++;
  const range = rangeAt(tokens, number);
  if (range === null || isStrength(tokens, range.next)) return at + 1;
  const counts = (tokens[range.next]?.unit ?? null) !== null || tokens[number - 1]?.text === 'of';
  return counts ? at + 1 : tally.add('refills', range, null, at, range.next);
}

function afterFillers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 3 && isFiller(tokens[at])) at++;
  return at;
}
