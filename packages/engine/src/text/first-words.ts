import { foldCode, isWordCode } from './folding.ts';

/**
 * The words that a match of a pattern can begin with, where the pattern itself says so: `\b(?:pain|spasms?) the` begins
 * with pain, spasm or spasms. Null where it may begin with anything else.
 */
export function firstWordsOf(source: string): readonly string[] | null {
  if (!source.startsWith('\\b') || alternatives(source, 0, source.length).length > 1) return null;
  const words = wordsAt(source, 2);
  return words === null || words.some((word) => word === '') ? null : words;
}

/** The words that can stand at a place of a pattern, each up to its end. */
function wordsAt(source: string, from: number): readonly string[] | null {
  const group = /^\((?:\?:)?/.exec(source.slice(from));
  if (group === null) return literalAt(source, from, source.length);
  const close = closeOf(source, from);
  if (close < 0 || !endsWordAt(source, close + 1)) return null;
  const words: string[] = [];
  for (const [start, end] of alternatives(source, from + group[0].length, close)) {
    const first = literalAt(source, start, end);
    if (first === null) return null;
    words.push(...first);
  }
  return words;
}

/** The letters and digits from a place on, where they are a whole word: `spasms?` is two words. */
function literalAt(source: string, from: number, to: number): readonly string[] | null {
  let at = from;
  while (at < to && isPlain(source.charCodeAt(at))) at++;
  const word = source.slice(from, at).toLowerCase();
  if (at < to && source[at] === '?') {
    if (at - 1 === from || source[at + 1] === '?' || !(at + 1 === to || endsWordAt(source, at + 1))) return null;
    return [word, word.slice(0, -1)];
  }
  return at === to || endsWordAt(source, at) ? [word] : null;
}

/** Whether no word goes on at a place of a pattern: a blank, a mark or a boundary stands there. */
function endsWordAt(source: string, at: number): boolean {
  const next = source[at];
  if (next === undefined) return false;
  // What may be left out ends nothing.
  return /^(?: |,|\\b|\\s|\[- \])(?![?*{])/.test(source.slice(at, at + 5));
}

const isPlain = (code: number): boolean => code < 128 && isWordCode(foldCode(code));

/** The bracket that closes the one at `open`. */
function closeOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const mark = source[at];
    if (mark === '\\') at++;
    else if (mark === '[') at = endOfClass(source, at);
    else if (mark === '(') depth++;
    else if (mark === ')' && --depth === 0) return at;
  }
  return -1;
}

/** The square bracket that ends a class of characters. */
function endOfClass(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

/** The alternatives between two places, not those in brackets within. */
function alternatives(source: string, from: number, to: number): (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < to; at++) {
    const mark = source[at];
    if (mark === '\\') at++;
    else if (mark === '[') at = endOfClass(source, at);
    else if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (mark === '|' && depth === 0) {
      found.push([start, at]);
      start = at + 1;
    }
  }
  found.push([start, to]);
  return found;
}
