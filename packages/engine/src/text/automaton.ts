import { foldCode } from './folding.ts';
import { hashOf, moveTo, type Token, tokensOf } from './tokens.ts';
import { WaitingTerms } from './waiting-terms.ts';
import { NONE, ROOT, WordTree } from './word-tree.ts';

/** A term found in a text: `text.slice(start, end)`. */
export interface TermMatch<Id> {
  readonly id: Id;
  readonly start: number;
  readonly end: number;
}

/** Many terms, found together in one pass over a text. */
export interface TermFinder<Id> {
  /**
   * The matches that do not overlap, in order: of those that start first the longest, then on from its end.
   * A match begins and ends at word boundaries. Time is linear in the text, whatever the number of terms: from each
   * word no more words are looked at than the longest term has.
   */
  find(text: string): TermMatch<Id>[];
}

export interface TermOptions {
  /**
   * Another ending of the last word of a term (its plural), folded as the word is; null where it has none. A term that
   * is written out keeps its own id.
   */
  readonly ending?: (word: string) => string | null;
  /** A term may be given several meanings, and its first one stays. */
  readonly firstStays?: boolean;
}

/**
 * Compiles terms into one automaton whose letters are words and marks. Terms and text are compared folded
 * (`folding.ts`): case, accents, hyphens and spaces make no difference, `X-ray` is `x ray` and `L/S` is `L / S`.
 *
 * Only the first word of each term is looked at here. The terms that begin with a word are compiled when the first
 * text holds it: a letter holds few of the words of a large table. A term that folds to nothing is refused at once, one
 * that is given two ids when it is compiled; either is an error in the knowledge it came from.
 */
export function compileTerms<Id>(
  terms: Iterable<readonly [term: string, id: Id]>,
  options: TermOptions = {},
): TermFinder<Id> {
  return new Automaton(terms, options);
}

class Automaton<Id> implements TermFinder<Id> {
  readonly #options: TermOptions;
  readonly #terms: string[] = [];
  readonly #ids: Id[] = [];
  readonly #waiting: WaitingTerms;
  readonly #tree = new WordTree();

  constructor(terms: Iterable<readonly [term: string, id: Id]>, options: TermOptions) {
    this.#options = options;
    for (const term of terms) {
      this.#terms.push(term[0]);
      this.#ids.push(term[1]);
    }
    this.#waiting = new WaitingTerms(this.#terms.length * (options.ending === undefined ? 1 : 2));
    const token: Token = { start: 0, end: 0, hash: 0 };
    for (let at = 0; at < this.#terms.length; at++) {
      const term = this.#terms[at] ?? '';
      if (!moveTo(token, term, 0)) {
        throw new Error(
          `The term "${term}" has no letter, digit or mark that can be looked for. Remove or spell it out.`,
        );
      }
      const { start, end, hash } = token;
      this.#waiting.add(hash, at);
      if (options.ending === undefined || moveTo(token, term, end)) continue;
      // Another ending of a single word is another first word.
      const other = options.ending(foldedWord(term, start, end));
      if (other !== null) this.#waiting.add(hashOf(other), at);
    }
  }

  find(text: string): TermMatch<Id>[] {
    const { count, start, end, hash } = tokensOf(text);
    const found: TermMatch<Id>[] = [];
    const waiting = this.#waiting;
    const tree = this.#tree;
    for (let from = 0; from < count; from++) {
      const first = hash[from] ?? 0;
      const slot = waiting.slotOf(first);
      if (slot === NONE) continue;
      if (waiting.isWaiting(slot)) this.#compile(slot, first);
      let term = NONE;
      let last = from;
      let state = ROOT;
      for (let at = from; at < count; at++) {
        state = tree.step(state, hash[at] ?? 0, text, start[at] ?? 0, end[at] ?? 0);
        if (state === NONE) break;
        const ending = tree.termAt(state);
        if (ending === NONE) continue;
        term = ending;
        last = at;
      }
      if (term === NONE) continue;
      found.push({ id: this.#ids[term] as Id, start: start[from] ?? 0, end: end[last] ?? 0 });
      from = last;
    }
    return found;
  }

  /** The terms that begin with a word of that hash, then those that begin with it in their other ending. */
  #compile(slot: number, first: number): void {
    const endings: { readonly term: number; readonly before: number; readonly word: string }[] = [];
    for (const term of this.#waiting.take(slot)) {
      const words = foldedWords(this.#terms[term] ?? '');
      const last = words.pop() ?? '';
      const written = hashOf(words[0] ?? last) === first;
      let before = ROOT;
      for (const word of words) before = this.#tree.enter(before, word);
      if (written && !this.#end(this.#tree.enter(before, last), term)) continue;
      const word = this.#options.ending?.(last) ?? null;
      if (word !== null && (before !== ROOT || hashOf(word) === first)) endings.push({ term, before, word });
    }
    for (const { term, before, word } of endings) {
      const state = this.#tree.enter(before, word);
      if (this.#tree.termAt(state) === NONE) this.#tree.end(state, term);
    }
  }

  /** Marks where a term ends; false where it was known. */
  #end(state: number, term: number): boolean {
    const known = this.#tree.termAt(state);
    if (known === NONE) {
      this.#tree.end(state, term);
      return true;
    }
    if (this.#ids[known] !== this.#ids[term] && this.#options.firstStays !== true) {
      throw new Error(
        `The term "${this.#terms[term]}" stands for two things, ${described(this.#ids[known])} and ${described(this.#ids[term])}. Keep it at one, or make it longer.`,
      );
    }
    return false;
  }
}

const beyondAscii = /[^\0-\x7f]/;

function foldedWord(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  if (!beyondAscii.test(printed)) return printed.toLowerCase();
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(foldCode(text.charCodeAt(at)));
  return word;
}

function foldedWords(term: string): string[] {
  const words: string[] = [];
  const token: Token = { start: 0, end: 0, hash: 0 };
  while (moveTo(token, term, token.end)) words.push(foldedWord(term, token.start, token.end));
  return words;
}

const described = (id: unknown): string => (typeof id === 'string' ? id : JSON.stringify(id).slice(0, 80));
