import { foldCode, foldTerm, isWordCode, MARKS, SPACE } from './folding.ts';

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

const DEAD = 0;
const ROOT = 1;

/**
 * Compiles terms into one Aho-Corasick automaton with all transitions filled in. Terms and text are compared folded
 * (`folding.ts`): case, accents, hyphens and runs of spaces make no difference, `X-ray` is `x ray`.
 * Throws where one term is given two ids, or folds to nothing: either is an error in the knowledge it came from.
 */
export function compileTerms<Id>(terms: Iterable<readonly [term: string, id: Id]>): TermFinder<Id> {
  const idOf = new Map<string, Id>();
  for (const [term, id] of terms) {
    const folded = foldTerm(term);
    if (folded === '') {
      throw new Error(
        `The term "${term}" has no letter, digit or mark that can be looked for. Remove or spell it out.`,
      );
    }
    const known = idOf.get(folded);
    if (known !== undefined && known !== id) {
      throw new Error(
        `The term "${term}" stands for two things, ${String(known)} and ${String(id)}. Keep it at one, or make it longer.`,
      );
    }
    idOf.set(folded, id);
  }

  const classOf = new Uint8Array(65_536);
  const codes = [0, SPACE, 0];
  // Class 0: a letter or digit in no term; 1: a space; 2: a mark in no term, which matches nothing but parts words.
  classOf[SPACE] = 1;
  for (const term of idOf.keys()) {
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (classOf[code] === 0) {
        classOf[code] = codes.length;
        codes.push(code);
        if (codes.length > 255) throw new Error('The terms use more than 253 different characters, which is too many.');
      }
    }
  }
  for (const mark of MARKS) if (classOf[mark.charCodeAt(0)] === 0) classOf[mark.charCodeAt(0)] = 2;
  const classes = codes.length;
  const opensWord = codes.map((code, at) => at === 0 || (at > 2 && isWordCode(code)));

  let room = 2;
  for (const term of idOf.keys()) room += term.length;
  const next = new Int32Array(room * classes).fill(-1);
  const termAt = new Int32Array(room).fill(-1);
  const ids: Id[] = [];
  const lengths: number[] = [];
  let states = 2;
  for (const [term, id] of idOf) {
    let state = ROOT;
    for (let i = 0; i < term.length; i++) {
      const edge = state * classes + (classOf[term.charCodeAt(i)] ?? 0);
      if (next[edge] === -1) next[edge] = states++;
      state = next[edge] ?? ROOT;
    }
    termAt[state] = ids.length;
    ids.push(id);
    lengths.push(term.length);
  }

  // Breadth first: `fail` is the longest proper ending of a state that is a beginning of a term; `shorter` the next
  // state on the way of fails at which a term ends. Inside a word nothing can begin (DEAD); after it, ROOT.
  const fail = new Int32Array(states);
  const shorter = new Int32Array(states);
  const queue: number[] = [];
  for (let at = 0; at < classes; at++) {
    const child = next[ROOT * classes + at] ?? -1;
    const without = opensWord[at] === true ? DEAD : ROOT;
    if (child === -1) next[ROOT * classes + at] = without;
    else {
      fail[child] = without;
      queue.push(child);
    }
    next[DEAD * classes + at] = opensWord[at] === true ? DEAD : (next[ROOT * classes + at] ?? ROOT);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? ROOT;
    const back = fail[state] ?? DEAD;
    shorter[state] = termAt[back] === -1 ? (shorter[back] ?? DEAD) : back;
    for (let at = 0; at < classes; at++) {
      const child = next[state * classes + at] ?? -1;
      const without = next[back * classes + at] ?? DEAD;
      if (child === -1) next[state * classes + at] = without;
      else {
        fail[child] = without;
        queue.push(child);
      }
    }
  }

  const table = next.slice(0, states * classes);

  function find(text: string): TermMatch<Id>[] {
    // Ends in reading order; starts are places among the folded characters, `printed` leads back to the text.
    const printed: number[] = [];
    const found: { term: number; start: number; end: number }[] = [];
    let state = ROOT;
    let space = true;
    let code = text.length > 0 ? foldCode(text.charCodeAt(0)) : SPACE;
    for (let i = 0; i < text.length; i++) {
      const after = i + 1 < text.length ? foldCode(text.charCodeAt(i + 1)) : SPACE;
      if (code !== SPACE || !space) {
        printed.push(i);
        state = table[state * classes + (classOf[code] ?? 0)] ?? DEAD;
        let ending = termAt[state] === -1 ? (shorter[state] ?? DEAD) : state;
        if (ending !== DEAD && !(isWordCode(code) && isWordCode(after))) {
          for (; ending !== DEAD; ending = shorter[ending] ?? DEAD) {
            const term = termAt[ending] ?? 0;
            found.push({ term, start: printed.length - (lengths[term] ?? 0), end: i + 1 });
          }
        }
      }
      space = code === SPACE;
      code = after;
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const matches: TermMatch<Id>[] = [];
    let free = 0;
    for (const { term, start, end } of found) {
      const from = printed[start] ?? 0;
      if (from < free) continue;
      matches.push({ id: ids[term] as Id, start: from, end });
      free = end;
    }
    return matches;
  }

  return { find };
}
