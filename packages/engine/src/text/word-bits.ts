import { hashOf, type Tokens } from './tokens.ts';

/** A few words, or those of a text, as bits by their hash: a word that is among them is never missed. */
export class WordBits {
  readonly #bits: Int32Array;
  readonly #mask: number;

  /** `bits`: a power of two, some times the number of different words. */
  constructor(bits: number) {
    this.#bits = new Int32Array(bits >>> 5);
    this.#mask = bits - 1;
  }

  static ofWords(words: Iterable<string>): WordBits {
    const bits = new WordBits(1024);
    for (const word of words) bits.add(hashOf(word));
    return bits;
  }

  static ofTokens({ count, hash }: Tokens): WordBits {
    let size = 1024;
    while (size < count * 2 && size < 1 << 16) size *= 2;
    const bits = new WordBits(size);
    for (let at = 0; at < count; at++) bits.add(hash[at] ?? 0);
    return bits;
  }

  add(hash: number): void {
    const bit = this.#bitOf(hash);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHold(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }
}
