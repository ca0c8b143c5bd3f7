import type { Vocabulary } from './vocabulary.ts';
import { NUMBER, WORD, type Words } from './words.ts';

const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Words for numbers: number of the stem → value, -1 for every other stem. */
export type Amounts = Int8Array;

/** Enters the words for numbers up to twenty, when every other word has been entered. */
export function numberWords(vocabulary: Vocabulary): Amounts {
  const entered = [
    ...names.map((name, value) => [vocabulary.enter(name), value] as const),
    [vocabulary.enter('thirty'), 30] as const,
  ];
  const amounts = new Int8Array(vocabulary.size).fill(-1);
  for (const [stem, value] of entered) amounts[stem] = value;
  return amounts;
}

/** The number at a word, written in digits or (up to twenty) in letters; null where there is none. */
export function numberAt(words: Words, at: number, amounts: Amounts): number | null {
  const kind = words.kind[at];
  if (kind === NUMBER) return numeral(words.text, words.start[at] ?? 0, words.end[at] ?? 0);
  if (kind !== WORD) return null;
  const amount = amounts[words.stem[at] ?? 0] ?? -1;
  return amount < 0 ? null : amount;
}

/** Digits with a decimal point or commas. */
function numeral(text: string, from: number, to: number): number {
  let value = 0;
  if (to - from < 9) {
    let at = from;
    for (; at < to; at++) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === to) return value;
  }
  return Number(text.slice(from, to).replaceAll(',', ''));
}

/** The lower-case text of a word, empty where there is none. */
export function wordAt(words: Words, at: number): string {
  return at < 0 || at >= words.count ? '' : words.text.slice(words.start[at], words.end[at]).toLowerCase();
}
