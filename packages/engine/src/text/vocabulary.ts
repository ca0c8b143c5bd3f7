import { foldCode, isWordCode, SPACE } from './folding.ts';

/** Receives a word or mark of a text: its place and the hash of its folded characters. */
export type TokenSink = (start: number, end: number, hash: number) => void;

/** Splits a text into words (runs of letters and digits) and marks, folded; spaces part and are dropped. */
export function tokenize(text: string, sink: TokenSink): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    let code = foldCode(text.charCodeAt(at++));
    if (code === SPACE) continue;
    let hash = Math.imul(0x811c9dc5 ^ code, 0x01000193);
    if (isWordCode(code)) {
      for (; at < length; at++) {
        code = foldCode(text.charCodeAt(at));
        if (!isWordCode(code)) break;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
    }
    sink(start, at, hash);
  }
}

/** The words and marks of a set of terms, each with a number. Looked up without making a string. */
export class Vocabulary {
  #size = 1 << 11;
  #slots = new Int32Array(this.#size).fill(-1);
  readonly #hashes: number[] = [];
  readonly #words: string[] = [];

  /** Number of `text.slice(start, end)`, or -1 where it is in no term. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#size - 1;
    for (let at = (hash ^ (hash >>> 13)) & mask; ; at = (at + 1) & mask) {
      const word = this.#slots[at] ?? -1;
      if (word === -1 || (this.#hashes[word] === hash && equals(this.#words[word] ?? '', text, start, end)))
        return word;
    }
  }

  /** As `find`; a word that is new gets the next number. */
  add(text: string, start: number, end: number, hash: number): number {
    const known = this.find(text, start, end, hash);
    if (known !== -1) return known;
    const word = this.#words.length;
    let folded = '';
    for (let at = start; at < end; at++) folded += String.fromCharCode(foldCode(text.charCodeAt(at)));
    this.#words.push(folded);
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#size) this.#grow();
    else this.#place(word);
    return word;
  }

  /** A folded word by itself. */
  addWord(word: string): number {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    return this.add(word, 0, word.length, hash);
  }

  /** The folded word of a number. */
  word(number: number): string {
    return this.#words[number] ?? '';
  }

  #place(word: number): void {
    const mask = this.#size - 1;
    const hash = this.#hashes[word] ?? 0;
    let at = (hash ^ (hash >>> 13)) & mask;
    while (this.#slots[at] !== -1) at = (at + 1) & mask;
    this.#slots[at] = word;
  }

  #grow(): void {
    this.#size *= 2;
    this.#slots = new Int32Array(this.#size).fill(-1);
    for (let word = 0; word < this.#words.length; word++) this.#place(word);
  }
}

function equals(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== foldCode(text.charCodeAt(start + i))) return false;
  }
  return true;
}
