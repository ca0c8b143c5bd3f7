import { foldCode } from '../text/index.ts';

/**
 * A text as words, numbers and marks, found in one pass without making a string of any of them.
 * A word is compared by its stem: case, a possessive `'s` and a plural `s` make no difference.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `WORD`, `NUMBER` or the code of a mark. */
  readonly kind: Uint16Array;
  /** Number of the stem in the vocabulary, 0 for a stem it does not hold. */
  readonly stem: Int32Array;
  /** Of a word, the hash of its letters without case and accents. */
  readonly hash: Int32Array;
}

/** The columns of `Words`: as many rows as a text may need. */
export type Columns = Pick<Words, 'start' | 'end' | 'kind' | 'stem' | 'hash'>;

export function columnsFor(text: string): Columns {
  const rows = text.length + 1;
  return {
    start: new Int32Array(rows),
    end: new Int32Array(rows),
    kind: new Uint16Array(rows),
    stem: new Int32Array(rows),
    hash: new Int32Array(rows),
  };
}

export const WORD = 1;
export const NUMBER = 2;

const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const sorts = new Uint8Array(65_536);
for (let code = 0; code < 0x250; code++) {
  const small = code | 32;
  if (code >= 65 && small >= 97 && small <= 122) sorts[code] = LETTER;
  else if (code >= 48 && code <= 57) sorts[code] = DIGIT;
  else if (code <= 32 || code === 160) sorts[code] = BLANK;
  // Latin letters with accents; everything else is a mark.
  else if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) sorts[code] = LETTER;
}
for (let code = 0x2000; code <= 0x200a; code++) sorts[code] = BLANK;

function classOf(code: number): number {
  return sorts[code] ?? 0;
}

/** Typographic quotes and dashes count as the plain ones. */
function plain(code: number): number {
  if (code < 128) return code;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return code;
}

export const HASH_START = 0x811c9dc5 | 0;
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Looks up a stem by its hash; `same` says whether a candidate is really it. */
export interface Stems {
  find(hash: number, text: string, start: number, end: number, last: number): number;
}

const lowered = new Uint8Array(128);
for (let code = 0; code < 128; code++) lowered[code] = code >= 65 && code <= 90 ? code | 32 : code;

/** Lower case of a letter's code, unchanged for others. */
export function lower(code: number): number {
  if (code < 128) return lowered[code] ?? 0;
  // Accents make no difference: Lasègue is Lasegue.
  return code < 0x250 ? foldCode(code) : plain(code);
}

/**
 * Where the stem of a word ends, and the code that replaces its ending (0: none). Plurals lose their `s`
 * (`spasms`), `es` after a hiss (`reflexes`), and get their `y` back (`therapies`).
 */
export function stemOf(text: string, start: number, end: number): { end: number; last: number } {
  let to = end;
  if (to - start > 2 && lower(text.charCodeAt(to - 1)) === 115 && plain(text.charCodeAt(to - 2)) === 39) to -= 2;
  else if (to - start > 1 && plain(text.charCodeAt(to - 1)) === 39) to -= 1;
  if (to - start < 4 || lower(text.charCodeAt(to - 1)) !== 115) return { end: to, last: 0 };
  const before = lower(text.charCodeAt(to - 2));
  // No plural: `weakness`, `diagnosis`, `status`; and the stimulator, which is not `ten`.
  if (before === 115 || before === 105 || before === 117) return { end: to, last: 0 };
  if (
    before === 110 &&
    to - start === 4 &&
    lower(text.charCodeAt(start)) === 116 &&
    lower(text.charCodeAt(start + 1)) === 101
  )
    return { end: to, last: 0 };
  to -= 1;
  if (before !== 101 || to - start < 4) return { end: to, last: 0 };
  const third = lower(text.charCodeAt(to - 2));
  if (third === 105) return { end: to - 2, last: 121 };
  const fourth = lower(text.charCodeAt(to - 3));
  // `headaches` keep the `e` that `crutches` lose.
  if (third === 104 && fourth === 99 && lower(text.charCodeAt(to - 4)) === 97) {
    const sixth = to - 5 >= start ? lower(text.charCodeAt(to - 5)) : 0;
    if (sixth !== 101 && sixth !== 111 && sixth !== 116) return { end: to, last: 0 };
  }
  const hiss =
    third === 120 || (third === 115 && fourth === 115) || (third === 104 && (fourth === 99 || fourth === 115));
  return { end: hiss ? to - 1 : to, last: 0 };
}

/**
 * Splits a text. With `stems` null every stem is 0. `columns` may be given to be written over, where no words that were
 * found in them are held any more; they need a row for each character and one more.
 */
export function wordsOf(text: string, stems: Stems | null, columns: Columns = columnsFor(text)): Words {
  const length = text.length;
  const { start, end, kind, stem, hash: hashes } = columns;
  let count = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const sort = classOf(code);
    if (sort === BLANK) {
      // A paragraph's end is kept as a mark; other blanks only part words.
      if (code === 10) {
        start[count] = i;
        end[count] = i + 1;
        stem[count] = 0;
        hashes[count] = 0;
        kind[count++] = 10;
      }
      i += 1;
      continue;
    }
    const from = i;
    let number = 0;
    let whole = 0;
    if (sort === LETTER) {
      // The hash of the word so far, and of the word without its last one, two and three characters.
      let hash = hashStep(HASH_START, lower(code));
      let one = HASH_START;
      let two = HASH_START;
      let three = HASH_START;
      i += 1;
      for (; i < length; i++) {
        const next = text.charCodeAt(i);
        const nextSort = sorts[next];
        if (nextSort !== LETTER && nextSort !== DIGIT) {
          // Most words end in a blank.
          if (next === 32 || plain(next) !== 39 || i + 1 >= length || sorts[text.charCodeAt(i + 1)] !== LETTER) break;
        }
        three = two;
        two = one;
        one = hash;
        hash = hashStep(hash, lower(next));
      }
      whole = hash;
      kind[count] = WORD;
      if (stems !== null) {
        const tail = lower(text.charCodeAt(i - 1));
        if (tail !== 115 && tail !== 39) number = stems.find(hash, text, from, i, 0);
        else {
          const { end: to, last } = stemOf(text, from, i);
          const cut = i - to;
          let at = cut === 0 ? hash : cut === 1 ? one : cut === 2 ? two : three;
          if (cut > 3) {
            at = HASH_START;
            for (let c = from; c < to; c++) at = hashStep(at, lower(text.charCodeAt(c)));
          }
          number = stems.find(last === 0 ? at : hashStep(at, last), text, from, to, last);
        }
      }
    } else if (sort === DIGIT) {
      i += 1;
      for (; i < length; i++) {
        const next = text.charCodeAt(i);
        if (classOf(next) === DIGIT) continue;
        // A decimal point or a thousands comma stands between digits.
        if (next === 46 && i + 1 < length && classOf(text.charCodeAt(i + 1)) === DIGIT) continue;
        break;
      }
      kind[count] = NUMBER;
      if (stems !== null) {
        let hash = HASH_START;
        for (let at = from; at < i; at++) hash = hashStep(hash, text.charCodeAt(at));
        number = stems.find(hash, text, from, i, 0);
      }
    } else {
      i += 1;
      const mark = plain(code);
      // A hyphen inside a compound word parts nothing: `X-ray`, `range-of- motion`.
      if (mark === 45) {
        const digitBefore = from > 0 && classOf(text.charCodeAt(from - 1)) === DIGIT;
        const digitAfter = i < length && classOf(text.charCodeAt(i)) === DIGIT;
        if (!digitBefore && !digitAfter) continue;
      }
      kind[count] = mark;
    }
    start[count] = from;
    stem[count] = number;
    hashes[count] = whole;
    end[count++] = i;
  }
  return { text, count, start, end, kind, stem, hash: hashes };
}

const AHEAD = 32;

/** In columns that held other words before: who looks a few words ahead finds nothing there. */
export function clearBehind({ count, start, end, kind, stem, hash }: Words): void {
  const to = Math.min(count + AHEAD, start.length);
  for (const column of [start, end, kind, stem, hash]) column.fill(0, count, to);
}
