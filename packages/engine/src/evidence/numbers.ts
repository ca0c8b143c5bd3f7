import { NUMBER, WORD, type Words } from './words.ts';

const names = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((name, value) => [name, value]),
);
names.set('thirty', 30).set('several', Number.NaN);

/** The number at a word, written in digits or (up to twenty) in letters; null where there is none. */
export function numberAt(words: Words, at: number): number | null {
  const kind = words.kind[at];
  if (kind === NUMBER) return Number(words.text.slice(words.start[at], words.end[at]).replaceAll(',', ''));
  if (kind !== WORD) return null;
  const length = (words.end[at] ?? 0) - (words.start[at] ?? 0);
  if (length < 3 || length > 9) return null;
  const value = names.get(words.text.slice(words.start[at], words.end[at]).toLowerCase());
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The lower-case text of a word, empty where there is none. */
export function wordAt(words: Words, at: number): string {
  return at < 0 || at >= words.count ? '' : words.text.slice(words.start[at], words.end[at]).toLowerCase();
}
