import type { Vocabulary } from './vocabulary.ts';
import { NUMBER, WORD, type Words } from './words.ts';

const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Enters the words for numbers up to twenty: number of the stem → value. */
export function numberWords(vocabulary: Vocabulary): ReadonlyMap<number, number> {
  return new Map([
    ...names.map((name, value) => [vocabulary.enter(name), value] as const),
    [vocabulary.enter('thirty'), 30],
  ]);
}

/** The number at a word, written in digits or (up to twenty) in letters; null where there is none. */
export function numberAt(words: Words, at: number, amounts: ReadonlyMap<number, number>): number | null {
  const kind = words.kind[at];
  if (kind === NUMBER) return Number(words.text.slice(words.start[at], words.end[at]).replaceAll(',', ''));
  const stem = words.stem[at] ?? 0;
  return kind === WORD && stem !== 0 ? (amounts.get(stem) ?? null) : null;
}

/** The lower-case text of a word, empty where there is none. */
export function wordAt(words: Words, at: number): string {
  return at < 0 || at >= words.count ? '' : words.text.slice(words.start[at], words.end[at]).toLowerCase();
}
