import { HASH_START, hashStep, lower, type Stems, stemOf } from './words.ts';

/** The stems that the lexicon knows, numbered from 1. */
export class Vocabulary implements Stems {
  readonly #stems: string[] = [''];
  readonly #hashes: number[] = [0];
  // Hash of a stem → its number, open addressing.
  #slots = new Int32Array(1 << 12);

  /** Number of a word's stem, entering it where it is new. */
  enter(word: string): number {
    const { end, last } = stemOf(word, 0, word.length);
    let stem = '';
    let hash = HASH_START;
    for (let i = 0; i < end; i++) {
      const code = lower(word.charCodeAt(i));
      stem += String.fromCharCode(code);
      hash = hashStep(hash, code);
    }
    if (last !== 0) {
      stem += String.fromCharCode(last);
      hash = hashStep(hash, last);
    }
    const known = this.find(hash, stem, 0, stem.length, 0);
    if (known !== 0) return known;
    const number = this.#stems.length;
    this.#stems.push(stem);
    this.#hashes.push(hash);
    if (number * 4 > this.#slots.length) this.#grow();
    else this.#place(number);
    return number;
  }

  stem(number: number): string {
    return this.#stems[number] ?? '';
  }

  get size(): number {
    return this.#stems.length;
  }

  find(hash: number, text: string, start: number, end: number, last: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(hash) & mask;
    for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
      if (is(this.#stems[number] ?? '', text, start, end, last)) return number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number < this.#stems.length; number++) this.#place(number);
  }

  #place(number: number): void {
    const mask = this.#slots.length - 1;
    let slot = slotOf(this.#hashes[number] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number;
  }
}

const slotOf = (hash: number): number => hash ^ (hash >>> 15);

function is(stem: string, text: string, start: number, end: number, last: number): boolean {
  const length = end - start;
  if (stem.length !== length + (last === 0 ? 0 : 1)) return false;
  for (let i = 0; i < length; i++) if (stem.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
  return last === 0 || stem.charCodeAt(length) === last;
}
