import type { Vocabulary } from './vocabulary.ts';
import { columnsFor, NUMBER, WORD, type Words, wordsOf } from './words.ts';

/**
 * Phrases that are entered when the first text holds the word they begin with: a text holds few of the words of the
 * lexicon, and the rest is never compiled.
 */
export class WaitingPhrases {
  readonly #vocabulary: Vocabulary;
  /** By the stem of the first word, in the order they were added. */
  readonly #waiting: ((() => void)[] | undefined)[] = [];
  readonly #columns = columnsFor(' '.repeat(200));

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Throws at once where a phrase has no word that can be looked for. */
  add(phrase: string, enter: () => void): void {
    const stem = this.#firstStem(phrase);
    const others = this.#waiting[stem];
    if (others === undefined) this.#waiting[stem] = [enter];
    else others.push(enter);
  }

  /** Enters what begins with a word of a text. True where anything was: the words of the text are to be found anew. */
  enterFor({ count, stem }: Words): boolean {
    let entered = false;
    for (let at = 0; at < count; at++) {
      const first = stem[at] ?? 0;
      const waiting = this.#waiting[first];
      if (waiting === undefined) continue;
      this.#waiting[first] = undefined;
      entered = true;
      for (const enter of waiting) enter();
    }
    return entered;
  }

  #firstStem(phrase: string): number {
    const blank = phrase.indexOf(' ');
    return this.#stemIn(blank < 0 ? phrase : phrase.slice(0, blank)) ?? this.#stemIn(phrase) ?? refused(phrase);
  }

  #stemIn(text: string): number | null {
    const small = text.length < this.#columns.start.length;
    const words = wordsOf(text, this.#vocabulary, small ? this.#columns : columnsFor(text));
    for (let at = 0; at < words.count; at++) {
      if (words.kind[at] !== WORD && words.kind[at] !== NUMBER) continue;
      const known = words.stem[at] ?? 0;
      return known === 0 ? this.#vocabulary.enter(text.slice(words.start[at], words.end[at])) : known;
    }
    return null;
  }
}

function refused(phrase: string): never {
  throw new Error(`The phrase "${phrase}" has no word that can be looked for. Remove or spell it out.`);
}
