import { type PhraseTree, ROOT } from './phrase-tree.ts';
import { NUMBER, WORD, type Words } from './words.ts';

/** A phrase found: words `start` up to but not including `end` of the text. */
export interface PhraseMatch {
  /** Number of the phrase's entry. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

const HYPHEN = 45;
const SLASH = 47;

/** The phrases of one kind, each standing for an entry. Entries count from 1. */
export class Phrases {
  readonly #tree: PhraseTree;
  readonly #entryAt = new Map<number, number>();
  #changed: number[] = [];

  constructor(tree: PhraseTree) {
    this.#tree = tree;
  }

  /** Gives a phrase to an entry, whatever it stood for. */
  give(phrase: string, entry: number): void {
    this.#set(this.#tree.enter(phrase), entry);
  }

  /** Enters a phrase; gives back the entry that it already stood for, else `entry`. */
  enter(phrase: string, entry: number): number {
    const node = this.#tree.enter(phrase);
    const known = this.#entryAt.get(node);
    if (known !== undefined) return known;
    this.#set(node, entry);
    return entry;
  }

  /** What the phrase that ends at a node stands for. */
  entryAt(node: number): number {
    return this.#entryAt.get(node) ?? 0;
  }

  /** The nodes that were given an entry since this was asked last. */
  takeChanged(): readonly number[] {
    const changed = this.#changed;
    if (changed.length > 0) this.#changed = [];
    return changed;
  }

  #set(node: number, entry: number): void {
    this.#entryAt.set(node, entry);
    this.#changed.push(node);
  }
}

/**
 * Phrases of several kinds, found together in one pass: of each kind those that do not overlap, in order; of those that
 * begin at a word the longest. Marks end a phrase, but not a hyphen or a slash.
 */
export class PhraseFinder {
  readonly #tree: PhraseTree;
  readonly #phrases: readonly Phrases[];
  readonly #kinds: number;
  /** First word of a phrase → its node. */
  #first = new Int32Array(1 << 12);
  /** Of each node the kinds (as bits) that have a phrase ending there, and the kinds that have one there or further on. */
  #here = new Uint8Array(0);
  #below = new Uint8Array(0);
  /** Entries of the kinds by node. */
  #entries = new Int32Array(0);
  #known = 0;
  readonly #entry: Int32Array;
  readonly #end: Int32Array;
  readonly #free: Int32Array;

  /** Up to eight kinds. Phrases may be entered later. */
  constructor(tree: PhraseTree, phrases: readonly Phrases[]) {
    this.#tree = tree;
    this.#phrases = phrases;
    this.#kinds = phrases.length;
    this.#entry = new Int32Array(this.#kinds);
    this.#end = new Int32Array(this.#kinds);
    this.#free = new Int32Array(this.#kinds);
  }

  /** Takes in what was entered since it was last called. */
  learn(): void {
    const { size } = this.#tree;
    if (size > this.#here.length) this.#grow(size * 2);
    for (let node = Math.max(1, this.#known); node < size; node++) {
      if (this.#tree.before(node) !== ROOT) continue;
      const word = this.#tree.wordOf(node);
      if (word >= this.#first.length) this.#first = longer(this.#first, word * 2);
      this.#first[word] = node;
    }
    this.#known = size;
    for (const [kind, phrases] of this.#phrases.entries()) {
      for (const node of phrases.takeChanged()) {
        this.#here[node] = (this.#here[node] ?? 0) | (1 << kind);
        this.#entries[node * this.#kinds + kind] = phrases.entryAt(node);
        for (let at = node; at !== ROOT && ((this.#below[at] ?? 0) & (1 << kind)) === 0; at = this.#tree.before(at))
          this.#below[at] = (this.#below[at] ?? 0) | (1 << kind);
      }
    }
  }

  #grow(nodes: number): void {
    const { size } = this.#tree;
    const [here, below] = [new Uint8Array(nodes), new Uint8Array(nodes)];
    here.set(this.#here.subarray(0, size));
    below.set(this.#below.subarray(0, size));
    this.#here = here;
    this.#below = below;
    this.#entries = longer(this.#entries, nodes * this.#kinds);
  }

  /** By kind. */
  find(words: Words): PhraseMatch[][] {
    const { count, stem } = words;
    const first = this.#first;
    const found: PhraseMatch[][] = [];
    for (let kind = 0; kind < this.#kinds; kind++) {
      found.push([]);
      this.#free[kind] = 0;
    }
    for (let i = 0; i < count; i++) {
      const word = stem[i] ?? 0;
      if (word === 0) continue;
      const node = first[word] ?? ROOT;
      if (node !== ROOT) this.#findAt(words, i, node, found);
    }
    return found;
  }

  #findAt(words: Words, from: number, first: number, found: PhraseMatch[][]): void {
    const { count, stem, kind } = words;
    let open = 0;
    for (let at = 0; at < this.#kinds; at++) if ((this.#free[at] ?? 0) <= from) open |= 1 << at;
    let ended = 0;
    let node = first;
    for (let at = from; ; ) {
      const here = (this.#here[node] ?? 0) & open;
      if (here !== 0) {
        ended |= here;
        for (let each = 0; each < this.#kinds; each++) {
          if ((here & (1 << each)) === 0) continue;
          this.#entry[each] = this.#entries[node * this.#kinds + each] ?? 0;
          this.#end[each] = at + 1;
        }
      }
      if (((this.#below[node] ?? 0) & open) === 0) break;
      let sort = 0;
      for (at += 1; at < count; at++) {
        sort = kind[at] ?? 0;
        if (sort !== HYPHEN && sort !== SLASH) break;
      }
      if (at >= count || (sort !== WORD && sort !== NUMBER)) break;
      const word = stem[at] ?? 0;
      if (word === 0) break;
      node = this.#tree.step(node, word);
      if (node === ROOT) break;
    }
    if (ended === 0) return;
    for (let each = 0; each < this.#kinds; each++) {
      if ((ended & (1 << each)) === 0) continue;
      const end = this.#end[each] ?? 0;
      found[each]?.push({ entry: this.#entry[each] ?? 0, start: from, end });
      this.#free[each] = end;
    }
  }
}

function longer(before: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(length);
  after.set(before);
  return after;
}
