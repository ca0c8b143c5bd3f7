import { NONE } from './word-tree.ts';

const DONE = -2;

/** The numbers of terms by the hash of their first word, in the order they were added, until they are taken. */
export class WaitingTerms {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #terms: Int32Array;
  readonly #links: Int32Array;
  /** A bit for each hash that was added and a few others: most words of a text are turned away by it alone. */
  readonly #begins: Int32Array;
  readonly #beginsMask: number;
  #count = 0;

  /** `most`: how many will be added. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#heads = new Int32Array(size).fill(NONE);
    this.#tails = new Int32Array(size);
    this.#terms = new Int32Array(most);
    this.#links = new Int32Array(most);
    this.#begins = new Int32Array(size >>> 2);
    this.#beginsMask = size * 8 - 1;
  }

  add(hash: number, term: number): void {
    const slot = this.#slot(hash);
    const bit = mixed(hash) & this.#beginsMask;
    this.#begins[bit >>> 5] = (this.#begins[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const entry = this.#count++;
    this.#terms[entry] = term;
    this.#links[entry] = NONE;
    if ((this.#heads[slot] ?? NONE) === NONE) {
      this.#hashes[slot] = hash;
      this.#heads[slot] = entry;
    } else this.#links[this.#tails[slot] ?? 0] = entry;
    this.#tails[slot] = entry;
  }

  /** Where the terms of a first word lie, or NONE where no term begins with it. */
  slotOf(hash: number): number {
    const bit = mixed(hash) & this.#beginsMask;
    if (((this.#begins[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return NONE;
    const slot = this.#slot(hash);
    return (this.#heads[slot] ?? NONE) === NONE ? NONE : slot;
  }

  /** Whether the terms of a slot were not taken yet. */
  isWaiting(slot: number): boolean {
    return this.#heads[slot] !== DONE;
  }

  /** The terms of a slot, once. */
  take(slot: number): number[] {
    const terms: number[] = [];
    const head = this.#heads[slot] ?? DONE;
    this.#heads[slot] = DONE;
    for (let entry = head; entry >= 0; entry = this.#links[entry] ?? NONE) terms.push(this.#terms[entry] ?? 0);
    return terms;
  }

  #slot(hash: number): number {
    let slot = mixed(hash) & this.#mask;
    while ((this.#heads[slot] ?? NONE) !== NONE && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}

const mixed = (hash: number): number => hash ^ (hash >>> 13);
