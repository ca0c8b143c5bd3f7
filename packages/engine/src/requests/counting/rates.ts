import type { Period, Token } from '../tokens.ts';
import type { Rate } from './count.ts';
import { rangeAt } from './ranges.ts';
import { perWords } from './words.ts';

const isPer = (token: Token | undefined): boolean =>
  token?.kind === 'slash' || (token?.kind === 'word' && perWords.has(token.text));

/** A word for a period itself, "week", not "weekly". */
const isPeriod = (token: Token | undefined): token is Token & { readonly period: Period } =>
  token?.kind === 'word' && token.period !== null && token.times === null;

/** "2 times a week", "3x/wk", "twice weekly", "2 visits per week", "6 hours a day", "2 x week". */
export function rateAt(tokens: readonly Token[], from: number): Rate | null {
  const range = rangeAt(tokens, from);
  if (range === null) return null;
  let at = range.next;
  let unit: string | null = null;
  let sign = false;
  for (let words = 0; words < 3; words++) {
    const token = tokens[at];
    const after = tokens[at + 1];
    if (token?.kind === 'times') sign = true;
    else if (token?.kind === 'word' && token.unit !== null && (isPer(after) || (after?.times ?? null) !== null)) {
      unit = token.unit;
    } else break;
    at++;
  }
  const token = tokens[at];
  const made = (per: Period, next: number, value = range.value): Rate => ({
    value,
    min: value === range.value ? range.min : null,
    unit,
    per,
    from,
    next,
  });
  if (token?.kind === 'word' && token.period !== null && token.times === 1) return made(token.period, at + 1);
  if (isPer(token)) {
    const period = tokens[at + 1]?.text === 'each' ? at + 2 : at + 1;
    const word = tokens[period];
    if (isPeriod(word)) return made(word.period, period + 1);
    const other = tokens[period + 1];
    if (word?.text === 'other' && isPeriod(other)) return made(other.period, period + 2, range.value / 2);
    return null;
  }
  // "2 x week": one week, where "2 x weeks" would lack a number.
  return sign && isPeriod(token) && !token.text.endsWith('s') ? made(token.period, at + 1) : null;
}

/** "every other week", "every 2 weeks", "each week". */
export function intervalAt(tokens: readonly Token[], from: number): Rate | null {
  const other = tokens[from + 1]?.text === 'other';
  const range = other ? { value: 2, next: from + 2 } : rangeAt(tokens, from + 1);
  const at = range?.next ?? from + 1;
  const period = tokens[at];
  if (!isPeriod(period)) return null;
  return { value: 1 / (range?.value ?? 1), min: null, unit: null, per: period.period, from, next: at + 1 };
}
