import type { Vocabulary } from './vocabulary.ts';
import { NUMBER, WORD, type Words, wordsOf } from './words.ts';

/** A phrase found: words `start` up to but not including `end` of the text. */
export interface PhraseMatch {
  /** Number of the phrase's entry. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

const HYPHEN = 45;
const SLASH = 47;

/** Phrases compiled into one automaton over words. Of the phrases that begin at a word the longest counts. */
export class Phrases {
  private nodes = 1;
  private readonly edges = new Map<number, number>();
  private readonly entryAt: number[] = [0];
  private readonly vocabulary: Vocabulary;
  private first = new Int32Array(0);
  private keys = new Float64Array(0);
  private targets = new Int32Array(0);
  private ends = new Int32Array(0);

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Gives a phrase to an entry, whatever it stood for. */
  give(phrase: string, entry: number): void {
    this.entryAt[this.nodeOf(phrase)] = entry;
  }

  /** Enters a phrase; gives back the entry that it already stood for, else `entry`. Entries count from 1. */
  enter(phrase: string, entry: number): number {
    const node = this.nodeOf(phrase);
    const known = this.entryAt[node] ?? 0;
    if (known === 0) this.entryAt[node] = entry;
    return known === 0 ? entry : known;
  }

  private nodeOf(phrase: string): number {
    const words = wordsOf(phrase, null);
    let node = 0;
    for (let i = 0; i < words.count; i++) {
      if (words.kind[i] !== WORD && words.kind[i] !== NUMBER) continue;
      const word = this.vocabulary.enter(phrase.slice(words.start[i], words.end[i]));
      const key = node * 65_536 + word;
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.nodes++;
        this.entryAt.push(0);
        this.edges.set(key, next);
      }
      node = next;
    }
    if (node === 0)
      throw new Error(`The phrase "${phrase}" has no word that can be looked for. Remove or spell it out.`);
    return node;
  }

  /** Builds the tables that `find` walks; call it when the vocabulary is complete. */
  seal(): void {
    let size = 1024;
    while (size < this.edges.size * 3) size *= 2;
    this.first = new Int32Array(this.vocabulary.size);
    this.keys = new Float64Array(size).fill(-1);
    this.targets = new Int32Array(size);
    this.ends = Int32Array.from(this.entryAt);
    for (const [key, target] of this.edges) {
      const node = Math.floor(key / 65_536);
      const word = key % 65_536;
      if (node === 0) this.first[word] = target;
      let slot = slotOf(node, word, size);
      while (this.keys[slot] !== -1) slot = (slot + 1) & (size - 1);
      this.keys[slot] = key;
      this.targets[slot] = target;
    }
  }

  private step(node: number, word: number): number {
    const size = this.keys.length;
    const key = node * 65_536 + word;
    let slot = slotOf(node, word, size);
    for (;;) {
      const found = this.keys[slot];
      if (found === key) return this.targets[slot] ?? 0;
      if (found === -1 || found === undefined) return 0;
      slot = (slot + 1) & (size - 1);
    }
  }

  /** Whether a phrase may begin with a word. */
  begins(word: number): boolean {
    return (this.first[word] ?? 0) !== 0;
  }

  /** The longest phrase that begins at a word. Marks end a phrase, but not a hyphen or a slash. */
  longestAt(words: Words, from: number): PhraseMatch | null {
    const { count, stem, kind } = words;
    let node = this.first[stem[from] ?? 0] ?? 0;
    if (node === 0) return null;
    let entry = this.ends[node] ?? 0;
    let end = from + 1;
    for (let at = from + 1; at < count; at++) {
      const sort = kind[at] ?? 0;
      if (sort !== WORD && sort !== NUMBER) {
        if (sort === HYPHEN || sort === SLASH) continue;
        break;
      }
      const word = stem[at] ?? 0;
      if (word === 0) break;
      node = this.step(node, word);
      if (node === 0) break;
      const reached = this.ends[node] ?? 0;
      if (reached !== 0) {
        entry = reached;
        end = at + 1;
      }
    }
    return entry === 0 ? null : { entry, start: from, end };
  }
}

/**
 * Several automata over one text in one pass: for each the phrases that do not overlap, in order. `begins` has for
 * every word the automata (as bits) in which it begins a phrase.
 */
export function findTogether(words: Words, automata: readonly Phrases[], begins: Uint8Array): PhraseMatch[][] {
  const found: PhraseMatch[][] = automata.map(() => []);
  const free = automata.map(() => 0);
  for (let i = 0; i < words.count; i++) {
    const bits = begins[words.stem[i] ?? 0] ?? 0;
    if (bits === 0) continue;
    for (let at = 0; at < automata.length; at++) {
      if ((bits & (1 << at)) === 0 || (free[at] ?? 0) > i) continue;
      const match = automata[at]?.longestAt(words, i) ?? null;
      if (match === null) continue;
      found[at]?.push(match);
      free[at] = match.end;
    }
  }
  return found;
}

/** For every word the automata in which it begins a phrase, as bits. */
export function beginnings(automata: readonly Phrases[], size: number): Uint8Array {
  const begins = new Uint8Array(size);
  for (let word = 1; word < size; word++) {
    for (const [at, phrases] of automata.entries())
      if (phrases.begins(word)) begins[word] = (begins[word] ?? 0) | (1 << at);
  }
  return begins;
}

function slotOf(node: number, word: number, size: number): number {
  return ((Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7) & (size - 1);
}
