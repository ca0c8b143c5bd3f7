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

/** All that a word can be, found in one look. */
interface Lexeme {
  readonly number: number | null;
  /** "once", "twice": the number and the sign in one. */
  readonly multiple: boolean;
  readonly sign: boolean;
  readonly unit: string | null;
  readonly period: Period | null;
  readonly times: number | null;
}

const unknown: Lexeme = { number: null, multiple: false, sign: false, unit: null, period: null, times: null };
const periods: Record<string, Period> = { days: 'day', weeks: 'week', months: 'month', years: 'year' };
const lexemes = new Map<string, Lexeme>();
for (const [unit, words] of Object.entries(lexicon.units.units)) {
  for (const word of words) lexemes.set(word, { ...unknown, unit, period: periods[unit] ?? null });
}
for (const [word, [times, period]] of Object.entries(lexicon.frequencies.adverbs)) {
  lexemes.set(word, { ...unknown, times, period });
}
for (const word of lexicon.frequencies.times) lexemes.set(word, { ...unknown, sign: true });
for (const [word, number] of Object.entries(lexicon.numbers.multiples)) {
  lexemes.set(word, { ...unknown, number, multiple: true });
}
for (const [word, number] of Object.entries(lexicon.numbers.words)) {
  if (!word.includes(' ')) lexemes.set(word, { ...unknown, number });
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191;

/** Dates by slash, dash or dot: 11/14/16, 10-28-2016, 9/2016. */
const date = /(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}\/(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/])/y;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const counting = [...lexemes].filter(([, { number, times }]) => number !== null || times !== null);
const anyCount = new RegExp(`\\d|(?<![a-z])x?(?:${counting.map(([word]) => escaped(word)).join('|')})`, 'i');

/** False where a text surely holds no number and no word for one or for how often: a look that is much cheaper than its tokens. */
export function mayCount(text: string): boolean {
  return anyCount.test(text);
}

/** Splits a text into the tokens quantities are made of. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      const dateEnd = mayBeDate(text, at) ? endOfDate(text, at) : -1;
      if (dateEnd > 0) {
        at = dateEnd;
        push(tokens, 'date', text.slice(start, at), start, at);
        continue;
      }
      at = numberEnd(text, at);
      const printed = text.slice(start, at);
      push(tokens, 'number', printed, start, at, Number(printed.includes(',') ? printed.replaceAll(',', '') : printed));
    } else if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      at = contraction(text, at);
      pushWord(tokens, text, start, at);
    } else {
      at++;
      if (code === SPACE) continue;
      const kind = marks[text[start] ?? ''];
      if (kind !== undefined) push(tokens, kind, text[start] ?? '', start, at);
    }
  }
  return tokens;
}

const SPACE = 32;

function push(
  tokens: Token[],
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  value = 0,
  unit: string | null = null,
  period: Period | null = null,
  times: number | null = null,
): void {
  const glued = tokens.at(-1)?.end === start;
  tokens.push({ kind, text, start, end, value, min: null, unit, period, times, glued });
}

/** A slash, dash or dot within four characters: only then is the pattern tried. */
function mayBeDate(text: string, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const mark = text.charCodeAt(i);
    if (mark === 45 || mark === 46 || mark === 47) return true;
    if (!isDigit(mark)) return false;
  }
  return false;
}

function endOfDate(text: string, at: number): number {
  date.lastIndex = at;
  return date.test(text) ? date.lastIndex : -1;
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
  while (text[at] === ',' && isDigit(text.charCodeAt(at + 1)) && thousands(text, at + 1)) at += 4;
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
}

/** Three digits, no fourth. */
function thousands(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3));
}

/** "p.o.", "b.i.d." are one word. */
function contraction(text: string, at: number): number {
  let end = at;
  while (text[end] === '.' && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end + 2))) end += 2;
  return end;
}

function pushWord(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end).toLowerCase();
  const { number, multiple, sign, unit, period, times } = lexemes.get(word) ?? unknown;
  if (number !== null) {
    const tens = multiple ? null : tensBefore(tokens, number);
    if (tens === null) push(tokens, 'number', word, start, end, number);
    else push(tokens, 'number', text.slice(tens.start, end).toLowerCase(), tens.start, end, tens.value + number);
    if (multiple) push(tokens, 'times', '', end, end);
  } else if (sign) push(tokens, 'times', word, start, end);
  else if (unit === null && word.length > 1 && word.startsWith('x') && isCount(word.slice(1))) {
    push(tokens, 'times', 'x', start, start + 1);
    pushWord(tokens, text, start + 1, end);
  } else push(tokens, 'word', word, start, end, 0, unit, period, times);
}

/** Takes off "forty-" or "forty " before "five": one number in two words. */
function tensBefore(tokens: Token[], ones: number): Token | null {
  if (ones < 1 || ones > 9) return null;
  const dashed = tokens.at(-1)?.kind === 'dash';
  const tens = tokens.at(dashed ? -2 : -1);
  const isTens = tens?.kind === 'number' && /^[a-z]+$/.test(tens.text) && tens.value >= 20 && tens.value % 10 === 0;
  if (!isTens || tens.value > 90) return null;
  tokens.length -= dashed ? 2 : 1;
  return tens;
}

/** "xwk", "xsix": a sign that stands against its word. */
function isCount(word: string): boolean {
  const lexeme = lexemes.get(word);
  return lexeme !== undefined && (lexeme.unit !== null || lexeme.number !== null);
}
