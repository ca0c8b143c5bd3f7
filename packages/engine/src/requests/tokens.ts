import { lexicon } from '../knowledge/generated/lexicon.ts';

export type Period = 'day' | 'week' | 'month' | 'year';

/** A piece of a heading as quantities are read from it. */
export interface Token {
  readonly kind: 'number' | 'hash' | 'times' | 'slash' | 'open' | 'close' | 'comma' | 'dash' | 'stop' | 'date' | 'word';
  /** Lower-case word, or the mark itself. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a number: the upper end of a range. */
  readonly value: number;
  /** Of a range: the lower end. */
  readonly min: number | null;
  /** Of a word that counts. */
  readonly unit: string | null;
  /** Of a word for a stretch of time, "week" and "weekly". */
  readonly period: Period | null;
  /** Of an adverb ("weekly", "bid"): times in the period. */
  readonly times: number | null;
  /** Stands against the token before it, without a space. */
  readonly glued: boolean;
}

const lookUp = <Value>(entries: Iterable<readonly [string, Value]>): Map<string, Value> => new Map(entries);

const numbers = lookUp(Object.entries(lexicon.numbers.words).filter(([word]) => !word.includes(' ')));
const multiples = lookUp(Object.entries(lexicon.numbers.multiples));
const units = lookUp(
  Object.entries(lexicon.units.units).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);
const adverbs = lookUp(Object.entries(lexicon.frequencies.adverbs));
const times = new Set(lexicon.frequencies.times);
const periods = lookUp<Period>([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
]);

const blank = { value: 0, min: null, unit: null, period: null, times: null } as const;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;

/** Dates by slash, dash or dot: 11/14/16, 10-28-2016, 9/2016. */
const date = /(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}\/(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/])/y;

/** Splits a text into the tokens quantities are made of. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let end = -1;
  const push = (token: Partial<Token> & { kind: Token['kind']; start: number; end: number }): void => {
    tokens.push({ ...blank, text: text.slice(token.start, token.end), glued: token.start === end, ...token });
    end = token.end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      date.lastIndex = at;
      const printed = date.exec(text);
      if (printed) {
        at = date.lastIndex;
        push({ kind: 'date', start, end: at });
        continue;
      }
      at = numberEnd(text, at);
      push({ kind: 'number', start, end: at, value: Number(text.slice(start, at).replaceAll(',', '')) });
    } else if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      at = contraction(text, at);
      pushWord(text, start, at, push);
    } else {
      at++;
      const kind = marks[text[start] ?? ''];
      if (kind !== undefined) push({ kind, start, end: at });
    }
  }
  return tokens;
}

const marks: Record<string, Token['kind']> = {
  '#': 'hash',
  '×': 'times',
  '*': 'times',
  '/': 'slash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  ';': 'stop',
  ':': 'stop',
  '.': 'stop',
  '%': 'word',
};

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  // A comma before three digits, a point before a digit.
  while (text[at] === ',' && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) at += 4;
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

/** "p.o.", "b.i.d." are one word. */
function contraction(text: string, at: number): number {
  let end = at;
  while (text[end] === '.' && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) end += 2;
  return end;
}

function pushWord(
  text: string,
  start: number,
  end: number,
  push: (token: Partial<Token> & { kind: Token['kind']; start: number; end: number }) => void,
): void {
  const word = text.slice(start, end).toLowerCase();
  const number = numbers.get(word);
  if (number !== undefined) push({ kind: 'number', start, end, text: word, value: number });
  else if (multiples.has(word)) {
    push({ kind: 'number', start, end, text: word, value: multiples.get(word) ?? 1 });
    push({ kind: 'times', start: end, end, text: '' });
  } else if (times.has(word)) push({ kind: 'times', start, end, text: word });
  else if (word.length > 1 && word.startsWith('x') && (units.has(word.slice(1)) || numbers.has(word.slice(1)))) {
    push({ kind: 'times', start, end: start + 1, text: 'x' });
    pushWord(text, start + 1, end, push);
  } else {
    const adverb = adverbs.get(word);
    const unit = units.get(word) ?? null;
    push({
      kind: 'word',
      start,
      end,
      text: word,
      unit,
      period: adverb?.[1] ?? (unit === null ? null : (periods.get(unit) ?? null)),
      times: adverb?.[0] ?? null,
    });
  }
}
