/** A word of a text, folded, with its place. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[A-Za-z0-9\u00C0-\u024F]+(?:['’./-][A-Za-z0-9\u00C0-\u024F]+)*[%°]?/g;

/** The words of a text in order: letters, digits and the marks that hold a word together. */
export function wordsOf(text: string): readonly Word[] {
  if (last !== null && last.text === text) return last.words;
  const lower = text.toLowerCase();
  const words: Word[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(lower); match !== null; match = word.exec(lower)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  last = { text, words };
  return words;
}

/** The words of the text asked for last: several kinds of damage look at one passage in turn. */
let last: { readonly text: string; readonly words: readonly Word[] } | null = null;
