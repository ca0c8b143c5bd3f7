import type { Vocabulary } from './vocabulary.ts';
import { columnsFor, NUMBER, WORD, wordsOf } from './words.ts';

/** The first node: no word yet. */
export const ROOT = 0;

/** Phrases of every kind as one tree of their words: what begins alike is walked once for all of them. */
export class PhraseTree {
  #nodes = 1;
  // (node, word) → node, open addressing, three numbers a slot: node and word counted from 1, target.
  #mask = (1 << 12) - 1;
  #slots = new Int32Array(3 * (this.#mask + 1));
  #used = 0;
  /** Of each node the one it follows, and the word that leads to it. */
  readonly #before: number[] = [ROOT];
  readonly #word: number[] = [0];
  readonly #vocabulary: Vocabulary;
  #columns = columnsFor('');

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#nodes;
  }

  /** The node that a phrase leads to, made where there is none. */
  enter(phrase: string): number {
    if (phrase.length >= this.#columns.start.length) this.#columns = columnsFor(phrase.padEnd(100));
    const words = wordsOf(phrase, this.#vocabulary, this.#columns);
    let node = ROOT;
    for (let i = 0; i < words.count; i++) {
      if (words.kind[i] !== WORD && words.kind[i] !== NUMBER) continue;
      const known = words.stem[i] ?? 0;
      const word = known === 0 ? this.#vocabulary.enter(phrase.slice(words.start[i], words.end[i])) : known;
      let next = this.step(node, word);
      if (next === ROOT) {
        next = this.#nodes++;
        this.#before.push(node);
        this.#word.push(word);
        if (++this.#used * 2 > this.#mask) this.#grow();
        this.#place(node, word, next);
      }
      node = next;
    }
    if (node === ROOT)
      throw new Error(`The phrase "${phrase}" has no word that can be looked for. Remove or spell it out.`);
    return node;
  }

  /** The node that a word leads to, or ROOT where no phrase goes on with it. */
  step(node: number, word: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot * 3] ?? 0;
      if (held === 0) return ROOT;
      if (held === node + 1 && slots[slot * 3 + 1] === word) return slots[slot * 3 + 2] ?? ROOT;
    }
  }

  /** The node that a node follows. */
  before(node: number): number {
    return this.#before[node] ?? ROOT;
  }

  /** The word that leads to a node. */
  wordOf(node: number): number {
    return this.#word[node] ?? 0;
  }

  #place(node: number, word: number, target: number): void {
    let slot = slotOf(node, word) & this.#mask;
    while (this.#slots[slot * 3] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 3] = node + 1;
    this.#slots[slot * 3 + 1] = word;
    this.#slots[slot * 3 + 2] = target;
  }

  #grow(): void {
    const before = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(3 * (this.#mask + 1));
    for (let at = 0; at < before.length; at += 3) {
      const held = before[at] ?? 0;
      if (held !== 0) this.#place(held - 1, before[at + 1] ?? 0, before[at + 2] ?? 0);
    }
  }
}

function slotOf(node: number, word: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
}
