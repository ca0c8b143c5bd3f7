import { HASH_START, hashStep, lower, type Stems, stemOf } from './words.ts';

/** The stems that the lexicon knows, numbered from 1. Made once, then only asked. */
export class Vocabulary implements Stems {
  private readonly numbers = new Map<string, number>();
  private readonly stems: string[] = [''];
  private slots = new Int32Array(0);

  /** Number of a word's stem, entering it where it is new. */
  enter(word: string): number {
    const { end, last } = stemOf(word, 0, word.length);
    let stem = '';
    for (let i = 0; i < end; i++) stem += String.fromCharCode(lower(word.charCodeAt(i)));
    if (last !== 0) stem += String.fromCharCode(last);
    const known = this.numbers.get(stem);
    if (known !== undefined) return known;
    this.stems.push(stem);
    this.numbers.set(stem, this.stems.length - 1);
    return this.stems.length - 1;
  }

  /** Number of a stem already entered, 0 where there is none. */
  number(stem: string): number {
    return this.numbers.get(stem) ?? 0;
  }

  stem(number: number): string {
    return this.stems[number] ?? '';
  }

  get size(): number {
    return this.stems.length;
  }

  /** Builds the table that `find` asks; call it when every word has been entered. */
  seal(): void {
    let size = 1024;
    while (size < this.stems.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    for (let number = 1; number < this.stems.length; number++) {
      let hash = HASH_START;
      const stem = this.stem(number);
      for (let i = 0; i < stem.length; i++) hash = hashStep(hash, stem.charCodeAt(i));
      let slot = (hash >>> 0) & (size - 1);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.slots[slot] = number;
    }
  }

  find(hash: number, text: string, start: number, end: number, last: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash >>> 0) & mask;
    for (let number = this.slots[slot] ?? 0; number !== 0; number = this.slots[slot] ?? 0) {
      if (this.is(this.stems[number] ?? '', text, start, end, last)) return number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private is(stem: string, text: string, start: number, end: number, last: number): boolean {
    const length = end - start;
    if (stem.length !== length + (last === 0 ? 0 : 1)) return false;
    for (let i = 0; i < length; i++) if (stem.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
    return last === 0 || stem.charCodeAt(length) === last;
  }
}
