import { asciiFolded, asciiWord, foldCode, isWordCode, SPACE } from './folding.ts';
import { perText } from './per-text.ts';

/** A word (a run of letters and digits) or a mark of a text: its place and the hash of its folded characters. */
export interface Token {
  start: number;
  end: number;
  hash: number;
}

/** All tokens of a text in order, as columns; spaces part them and are dropped. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  /** A letter or digit beyond ASCII is among them. */
  readonly foreign: boolean;
}

const HASH_START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Moves a token to the first word or mark that begins at `from` or after it; false where there is none. */
export function moveTo(token: Token, text: string, from: number): boolean {
  const length = text.length;
  let at = from;
  let code = SPACE;
  while (at < length && code === SPACE) code = foldCode(text.charCodeAt(at++));
  if (code === SPACE) return false;
  token.start = at - 1;
  let hash = Math.imul(HASH_START ^ code, PRIME);
  if (isWordCode(code)) {
    for (; at < length; at++) {
      code = text.charCodeAt(at);
      code = code < 128 ? (asciiWord[code] ?? 0) : wordCode(code);
      if (code === 0) break;
      hash = Math.imul(hash ^ code, PRIME);
    }
  }
  token.end = at;
  token.hash = hash;
  return true;
}

/** A code beyond ASCII as it counts in a word, 0 where it is none of a word. */
function wordCode(code: number): number {
  const folded = foldCode(code);
  return isWordCode(folded) ? folded : 0;
}

/** The hash of a word that is folded already. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Whether a folded word is the one that stands at a place of a text. */
export function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}

// Tokens are gathered here and copied out when their number is known.
let starts = new Int32Array(1 << 10);
let ends = new Int32Array(1 << 10);
let hashes = new Int32Array(1 << 10);

/** The tokens of a text. Many finders look at one text; it is split once for all of them. */
export const tokensOf = perText(split);

function split(text: string): Tokens {
  const { length } = text;
  if (length > starts.length) {
    starts = new Int32Array(length);
    ends = new Int32Array(length);
    hashes = new Int32Array(length);
  }
  let count = 0;
  let foreign = false;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    if (code >= 128) {
      code = foldCode(code);
      foreign ||= isWordCode(code);
    } else code = asciiFolded[code] ?? SPACE;
    if (code === SPACE) {
      at++;
      continue;
    }
    starts[count] = at++;
    let hash = Math.imul(HASH_START ^ code, PRIME);
    if (isWordCode(code)) {
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code >= 128) {
          code = wordCode(code);
          foreign ||= code !== 0;
        } else code = asciiWord[code] ?? 0;
        if (code === 0) break;
        hash = Math.imul(hash ^ code, PRIME);
      }
    }
    ends[count] = at;
    hashes[count++] = hash;
  }
  return {
    count,
    start: starts.slice(0, count),
    end: ends.slice(0, count),
    hash: hashes.slice(0, count),
    foreign,
  };
}
