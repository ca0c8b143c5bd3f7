import { hashOf, standsAt } from './tokens.ts';

export const ROOT = 0;
export const NONE = -1;

/** Terms as a tree of their words: a state for every beginning of a term, and the term that ends there. */
export class WordTree {
  readonly #words: string[] = [''];
  readonly #termAt: number[] = [NONE];
  // (state, hash of a word) → state, open addressing; the words themselves settle which it is.
  #size = 1 << 8;
  #states = new Int32Array(this.#size).fill(NONE);
  #hashes = new Int32Array(this.#size);
  #targets = new Int32Array(this.#size);

  /** The state that a word of a text leads to, or NONE. */
  step(state: number, hash: number, text: string, start: number, end: number): number {
    const mask = this.#size - 1;
    for (let at = slot(state, hash) & mask; ; at = (at + 1) & mask) {
      const held = this.#states[at] ?? NONE;
      if (held === NONE) return NONE;
      if (held !== state || this.#hashes[at] !== hash) continue;
      const target = this.#targets[at] ?? NONE;
      if (standsAt(this.#words[target] ?? '', text, start, end)) return target;
    }
  }

  /** As `step` with a folded word; the state is made where there is none. */
  enter(state: number, word: string): number {
    const hash = hashOf(word);
    const known = this.step(state, hash, word, 0, word.length);
    if (known !== NONE) return known;
    const next = this.#words.length;
    this.#words.push(word);
    this.#termAt.push(NONE);
    if (next * 2 > this.#size) this.#grow();
    this.#place(state, hash, next);
    return next;
  }

  /** The term that ends at a state, or NONE. */
  termAt(state: number): number {
    return this.#termAt[state] ?? NONE;
  }

  end(state: number, term: number): void {
    this.#termAt[state] = term;
  }

  #place(state: number, hash: number, target: number): void {
    const mask = this.#size - 1;
    let at = slot(state, hash) & mask;
    while ((this.#states[at] ?? NONE) !== NONE) at = (at + 1) & mask;
    this.#states[at] = state;
    this.#hashes[at] = hash;
    this.#targets[at] = target;
  }

  #grow(): void {
    const [states, hashes, targets] = [this.#states, this.#hashes, this.#targets];
    this.#size *= 2;
    this.#states = new Int32Array(this.#size).fill(NONE);
    this.#hashes = new Int32Array(this.#size);
    this.#targets = new Int32Array(this.#size);
    for (const [at, state] of states.entries())
      if (state !== NONE) this.#place(state, hashes[at] ?? 0, targets[at] ?? NONE);
  }
}

function slot(state: number, hash: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ hash;
  return mixed ^ (mixed >>> 15);
}
