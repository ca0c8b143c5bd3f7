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

  constructor(tree: PhraseTree) {
    this.#tree = tree;
  }

  /** Gives a phrase to an entry, whatever it stood for. */
  give(phrase: string, entry: number): void {
    this.#entryAt.set(this.#tree.enter(phrase), entry);
  }

  /** Enters a phrase; gives back the entry that it already stood for, else `entry`. */
  enter(phrase: string, entry: number): number {
    const node = this.#tree.enter(phrase);
    const known = this.#entryAt.get(node);
    if (known !== undefined) return known;
    this.#entryAt.set(node, entry);
    return entry;
  }

  /** Node of the tree → entry. */
  get entries(): ReadonlyMap<number, number> {
    return this.#entryAt;
  }
}

/**
 * Phrases of several kinds, found together in one pass: of each kind those that do not overlap, in order; of those that
 * begin at a word the longest. Marks end a phrase, but not a hyphen or a slash.
 */
export class PhraseFinder {
  readonly #tree: PhraseTree;
  readonly #kinds: number;
  /** First word of a phrase → its node. */
  readonly #first: Int32Array;
  /** Of each node the kinds (as bits) that have a phrase ending there, and the kinds that have one there or further on. */
  readonly #here: Uint8Array;
  readonly #below: Uint8Array;
  /** Entries of the kinds by node. */
  readonly #entries: Int32Array;
  readonly #entry: Int32Array;
  readonly #end: Int32Array;
  readonly #free: Int32Array;

  /** Up to eight kinds; call it when every phrase has been entered. */
  constructor(tree: PhraseTree, kinds: readonly Phrases[]) {
    this.#tree = tree;
    this.#kinds = kinds.length;
    this.#first = new Int32Array(tree.words);
    this.#here = new Uint8Array(tree.size);
    this.#below = new Uint8Array(tree.size);
    this.#entries = new Int32Array(tree.size * kinds.length);
    this.#entry = new Int32Array(kinds.length);
    this.#end = new Int32Array(kinds.length);
    this.#free = new Int32Array(kinds.length);
    for (const [kind, { entries }] of kinds.entries()) {
      for (const [node, entry] of entries) {
        this.#here[node] = (this.#here[node] ?? 0) | (1 << kind);
        this.#entries[node * kinds.length + kind] = entry;
      }
    }
    this.#below.set(this.#here);
    // A node is made after the one it follows.
    const before = tree.before();
    for (let node = tree.size - 1; node > ROOT; node--) {
      const above = before[node] ?? ROOT;
      if (above !== ROOT) this.#below[above] = (this.#below[above] ?? 0) | (this.#below[node] ?? 0);
    }
    for (let word = 1; word < tree.words; word++) this.#first[word] = tree.step(ROOT, word);
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
