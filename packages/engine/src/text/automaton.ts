import { type TokenSink, tokenize, Vocabulary } from './vocabulary.ts';

/** A term found in a text: `text.slice(start, end)`. */
export interface TermMatch<Id> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/** Many terms, compiled once, found together in one pass over a text. */
export interface TermFinder<Id> {
  /**
   * The matches that do not overlap, in order: of those that start first the longest, then on from its end.
   * A match begins and ends at word boundaries. Time is linear in the text, whatever the number of terms.
   */
  find(text: string): TermMatch<Id>[];
}

const ROOT = 0;
const NONE = -1;

export interface TermOptions {
  /**
   * Another ending of the last word of a term (its plural), folded as the word is; null where it has none. A term that
   * is written out keeps its own id.
   */
  readonly ending?: (word: string) => string | null;
}

/**
 * Compiles terms into one Aho-Corasick automaton whose letters are words and marks. Terms and text are compared folded
 * (`folding.ts`): case, accents, hyphens and spaces make no difference, `X-ray` is `x ray` and `L/S` is `L / S`.
 * Throws where one term is given two ids, or folds to nothing: either is an error in the knowledge it came from.
 */
export function compileTerms<Id>(
  terms: Iterable<readonly [term: string, id: Id]>,
  options: TermOptions = {},
): TermFinder<Id> {
  const vocabulary = new Vocabulary();
  const ids: Id[] = [];
  const lengths: number[] = [];
  // One node a state; edges lie in a hash table of (state, word) → state.
  const parent: number[] = [NONE];
  const word: number[] = [NONE];
  const depth: number[] = [0];
  const termAt: number[] = [NONE];
  let edges = new Edges(1 << 14);
  const enter = (state: number, token: number): number => {
    const known = edges.get(state, token);
    if (known !== NONE) return known;
    const next = parent.length;
    parent.push(state);
    word.push(token);
    depth.push((depth[state] ?? 0) + 1);
    termAt.push(NONE);
    if (parent.length * 2 > edges.size) edges = edges.grown();
    edges.set(state, token, next);
    return next;
  };
  const lastStates: number[] = [];
  for (const [term, id] of terms) {
    let state = ROOT;
    let length = 0;
    tokenize(term, (start, end, hash) => {
      const token = vocabulary.add(term, start, end, hash);
      state = enter(state, token);
      length++;
    });
    if (length === 0) {
      throw new Error(
        `The term "${term}" has no letter, digit or mark that can be looked for. Remove or spell it out.`,
      );
    }
    const known = termAt[state] ?? NONE;
    if (known === NONE) {
      termAt[state] = ids.length;
      ids.push(id);
      lengths.push(length);
      lastStates.push(state);
    } else if (ids[known] !== id) {
      throw new Error(
        `The term "${term}" stands for two things, ${described(ids[known])} and ${described(id)}. Keep it at one, or make it longer.`,
      );
    }
  }

  if (options.ending !== undefined) {
    for (const [term, state] of lastStates.entries()) {
      const other = options.ending(vocabulary.word(word[state] ?? NONE));
      if (other === null) continue;
      const variant = enter(parent[state] ?? ROOT, vocabulary.addWord(other));
      if (termAt[variant] === NONE) termAt[variant] = term;
    }
  }

  // `fail`: the longest proper ending of a state that begins a term. `shorter`: the next state on the way of fails at
  // which a term ends. States of one depth need those of lesser depth.
  const states = parent.length;
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  const byDepth = ordered(depth);
  for (const state of byDepth) {
    const above = parent[state] ?? NONE;
    if (above === NONE || above === ROOT) continue;
    let back = fail[above] ?? ROOT;
    let next = edges.get(back, word[state] ?? NONE);
    while (next === NONE && back !== ROOT) {
      back = fail[back] ?? ROOT;
      next = edges.get(back, word[state] ?? NONE);
    }
    const ending = next === NONE ? ROOT : next;
    fail[state] = ending;
    shorter[state] = (termAt[ending] ?? NONE) === NONE ? (shorter[ending] ?? ROOT) : ending;
  }
  const ends = Int32Array.from(termAt);
  let ring = 1;
  while (ring < longest(lengths)) ring *= 2;
  const starts = new Int32Array(ring);

  function find(text: string): TermMatch<Id>[] {
    const found: TermMatch<Id>[] = [];
    let state = ROOT;
    let count = 0;
    const sink: TokenSink = (start, end, hash) => {
      starts[count & (ring - 1)] = start;
      count++;
      const token = vocabulary.find(text, start, end, hash);
      if (token === NONE) {
        state = ROOT;
        return;
      }
      let next = edges.get(state, token);
      while (next === NONE && state !== ROOT) {
        state = fail[state] ?? ROOT;
        next = edges.get(state, token);
      }
      state = next === NONE ? ROOT : next;
      let ending = (ends[state] ?? NONE) === NONE ? (shorter[state] ?? ROOT) : state;
      for (; ending !== ROOT; ending = shorter[ending] ?? ROOT) {
        const term = ends[ending] ?? 0;
        insert(found, {
          id: ids[term] as Id,
          start: starts[(count - (lengths[term] ?? 1)) & (ring - 1)] ?? 0,
          end,
        });
      }
    };
    tokenize(text, sink);
    let kept = 0;
    let free = 0;
    for (const match of found) {
      if (match.start < free) continue;
      found[kept++] = match;
      free = match.end;
    }
    found.length = kept;
    return found;
  }

  return { find };
}

/** The states in order of their depth. */
function ordered(depth: readonly number[]): Int32Array {
  const before = new Int32Array(depth.reduce((most, length) => Math.max(most, length), 0) + 2);
  for (const length of depth) before[length + 1] = (before[length + 1] ?? 0) + 1;
  for (let length = 1; length < before.length; length++) {
    before[length] = (before[length] ?? 0) + (before[length - 1] ?? 0);
  }
  const states = new Int32Array(depth.length);
  for (const [state, length] of depth.entries()) {
    const place = before[length] ?? 0;
    states[place] = state;
    before[length] = place + 1;
  }
  return states;
}

/** By start, the longer first. Matches come by their ends, so only the last few are ever passed. */
function insert<Id>(found: TermMatch<Id>[], match: TermMatch<Id>): void {
  let at = found.length;
  found.push(match);
  for (; at > 0; at--) {
    const before = found[at - 1];
    if (before === undefined || before.start < match.start) break;
    found[at] = before;
  }
  found[at] = match;
}

const described = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id).slice(0, 80));

const longest = (lengths: readonly number[]): number => lengths.reduce((most, length) => Math.max(most, length), 1);

/** (state, word) → state, open addressing. */
class Edges {
  readonly size: number;
  readonly #states: Int32Array;
  readonly #words: Int32Array;
  readonly #targets: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.#states = new Int32Array(size).fill(NONE);
    this.#words = new Int32Array(size);
    this.#targets = new Int32Array(size);
  }

  get(state: number, word: number): number {
    const mask = this.size - 1;
    for (let at = slot(state, word) & mask; ; at = (at + 1) & mask) {
      const held = this.#states[at] ?? NONE;
      if (held === NONE) return NONE;
      if (held === state && this.#words[at] === word) return this.#targets[at] ?? NONE;
    }
  }

  set(state: number, word: number, target: number): void {
    const mask = this.size - 1;
    let at = slot(state, word) & mask;
    while ((this.#states[at] ?? NONE) !== NONE) at = (at + 1) & mask;
    this.#states[at] = state;
    this.#words[at] = word;
    this.#targets[at] = target;
  }

  grown(): Edges {
    const larger = new Edges(this.size * 2);
    for (let at = 0; at < this.size; at++) {
      const state = this.#states[at] ?? NONE;
      if (state !== NONE) larger.set(state, this.#words[at] ?? 0, this.#targets[at] ?? 0);
    }
    return larger;
  }
}

function slot(state: number, word: number): number {
  const mixed = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
