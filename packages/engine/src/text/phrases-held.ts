import { moveTo, type Token, type Tokens, tokensOf } from './tokens.ts';
import { WordBits } from './word-bits.ts';

/**
 * Which of many phrases a text can hold at all: those whose longest word stands in it. For lists of phrases that are
 * then looked for one by one, of which a text holds few.
 */
export class PhrasesHeld {
  readonly #phrases: readonly string[];
  readonly #hashes: readonly number[];

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
    this.#hashes = phrases.map(longestWord);
  }

  /** In their order. */
  in(text: string): readonly string[] {
    const tokens = tokensOf(text);
    // A letter beyond ASCII may part words otherwise.
    if (tokens.foreign) return this.#phrases;
    const words = bitsOf(tokens);
    return this.#phrases.filter((_, at) => words.mayHold(this.#hashes[at] ?? 0));
  }
}

function longestWord(phrase: string): number {
  const token: Token = { start: 0, end: 0, hash: 0 };
  let length = 0;
  let hash = 0;
  while (moveTo(token, phrase, token.end)) {
    if (token.end - token.start <= length) continue;
    length = token.end - token.start;
    hash = token.hash;
  }
  return hash;
}

const known = new WeakMap<Tokens, WordBits>();

function bitsOf(tokens: Tokens): WordBits {
  let bits = known.get(tokens);
  if (bits === undefined) {
    bits = WordBits.ofTokens(tokens);
    known.set(tokens, bits);
  }
  return bits;
}
