/** The words of a text in order, as columns: letters, digits and the marks that hold a word together. */
export interface Words {
  /** The text in small letters; the places of words are offsets in it. */
  readonly lower: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Equal for equal words; nearly always different for others. */
  readonly hash: Int32Array;
}

const [PART, JOIN, END] = [1, 2, 3];
/** What a character does in a word: a part of it, a mark between two parts, a sign at its end. */
const sorts = new Uint8Array(0x250);
for (let code = 0; code < sorts.length; code++) {
  if (/[A-Za-z0-9\u00C0-\u024F]/.test(String.fromCharCode(code))) sorts[code] = PART;
}
for (const mark of "'./-") sorts[mark.charCodeAt(0)] = JOIN;
for (const sign of '%°') sorts[sign.charCodeAt(0)] = END;
const APOSTROPHE = 0x2019;
const sortOf = (code: number): number => (code < 0x250 ? (sorts[code] ?? 0) : code === APOSTROPHE ? JOIN : 0);

let room = 0;
let starts = new Int32Array(0);
let ends = new Int32Array(0);
let hashes = new Int32Array(0);

/** Several kinds of damage look at one passage in turn: the words of the text asked for last are kept. */
export function wordsOf(text: string): Words {
  if (last === null || last.text !== text) last = { text, words: split(text.toLowerCase()) };
  return last.words;
}
let last: { readonly text: string; readonly words: Words } | null = null;

/** The word of a number. */
export function wordAt({ lower, start, end }: Words, word: number): string {
  return lower.slice(start[word], end[word]);
}

/** Whether two words are the same. */
export function same({ lower, start, end, hash }: Words, one: number, other: number): boolean {
  if (hash[one] !== hash[other]) return false;
  const here = start[one] ?? 0;
  const there = start[other] ?? 0;
  const length = (end[one] ?? 0) - here;
  if (length !== (end[other] ?? 0) - there) return false;
  for (let i = 0; i < length; i++) if (lower.charCodeAt(here + i) !== lower.charCodeAt(there + i)) return false;
  return true;
}

function split(lower: string): Words {
  const length = lower.length;
  if (length > room) {
    room = length * 2;
    starts = new Int32Array(room);
    ends = new Int32Array(room);
    hashes = new Int32Array(room);
  }
  let count = 0;
  let at = 0;
  while (at < length) {
    let code = lower.charCodeAt(at);
    if (sortOf(code) !== PART) {
      at++;
      continue;
    }
    starts[count] = at;
    let hash = 0;
    for (;;) {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = ++at < length ? lower.charCodeAt(at) : 0;
      const sort = sortOf(code);
      if (sort === PART) continue;
      // A mark joins two parts; a sign ends the word.
      if (sort === JOIN && at + 1 < length && sortOf(lower.charCodeAt(at + 1)) === PART) continue;
      if (sort === END) {
        hash = (Math.imul(hash, 31) + code) | 0;
        at++;
      }
      break;
    }
    ends[count] = at;
    hashes[count++] = hash;
  }
  return { lower, count, start: starts.slice(0, count), end: ends.slice(0, count), hash: hashes.slice(0, count) };
}
