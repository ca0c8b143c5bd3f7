import { HASH_START, hashStep, lower, WORD, type Words } from './words.ts';

/** A few words in lower case, of plain letters, asked for by their place in a text: no string is made of it. */
export class WordSet {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #words: (string | undefined)[];

  constructor(words: Iterable<string>) {
    const all = [...new Set(words)];
    let size = 16;
    while (size < all.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#words = Array.from({ length: size });
    for (const word of all) {
      const hash = hashOfWord(word);
      let slot = slotOf(hash) & this.#mask;
      while (this.#words[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#hashes[slot] = hash;
      this.#words[slot] = word;
    }
  }

  /** Whether the word that stands at `at` is one of them, whatever its case. */
  hasAt(words: Words, at: number): boolean {
    if (at < 0 || at >= words.count || words.kind[at] !== WORD) return false;
    const hash = words.hash[at] ?? 0;
    for (let slot = slotOf(hash) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const word = this.#words[slot];
      if (word === undefined) return false;
      if (this.#hashes[slot] === hash && spelled(words, at, word)) return true;
    }
  }
}

/** Whether the word at `at` is this one, given in lower case and plain letters. */
export function isWordAt(words: Words, at: number, word: string): boolean {
  if (at < 0 || at >= words.count || words.kind[at] !== WORD) return false;
  return spelled(words, at, word);
}

function spelled({ text, start, end }: Words, at: number, word: string): boolean {
  const from = start[at] ?? 0;
  const length = (end[at] ?? 0) - from;
  if (length !== word.length) return false;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(from + i);
    if ((code < 128 ? lower(code) : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function hashOfWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);
