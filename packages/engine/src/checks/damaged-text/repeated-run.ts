import type { Damage } from './damage.ts';
import { same, wordAt, type Words, wordsOf } from './words.ts';

const run = 6;
const farthest = 16;

/** Six words or more said twice almost at once: a piece was pasted twice. */
export function repeatedRun(text: string): Damage[] {
  const words = wordsOf(text);
  const { count, hash } = words;
  let kinds: Kinds | null = null;
  // A run that follows almost at once starts no further behind than its own length and two words.
  for (let i = 0; i + 2 * run <= count; i++) {
    const first = hash[i];
    for (let distance = run; distance <= farthest && i + distance + run <= count; distance++) {
      if (first !== hash[i + distance] || hash[i + 1] !== hash[i + distance + 1]) continue;
      kinds ??= kindsOf(words);
      for (let gap = 2; gap >= 0; gap--) {
        const length = distance - gap;
        const damage = length < run || !isProse(kinds, i, length) ? null : pasted(text, words, i, i + distance, length);
        if (damage !== null) return [damage];
      }
    }
  }
  return [];
}

/** How many of the words before each are words of letters, and how many hold a digit. */
interface Kinds {
  readonly letters: Int32Array;
  readonly digits: Int32Array;
}

function kindsOf(words: Words): Kinds {
  const letters = new Int32Array(words.count + 1);
  const digits = new Int32Array(words.count + 1);
  for (let at = 0; at < words.count; at++) {
    const word = wordAt(words, at);
    letters[at + 1] = (letters[at] ?? 0) + (/[a-z]{3}/.test(word) ? 1 : 0);
    digits[at + 1] = (digits[at] ?? 0) + (/\d/.test(word) ? 1 : 0);
  }
  return { letters, digits };
}

/** Levels and measures come again in parallel: "in the C6 and C7 dermatomes, in the C6 and C7 myotomes". */
function isProse({ letters, digits }: Kinds, from: number, length: number): boolean {
  const to = from + length;
  return (letters[to] ?? 0) > (letters[from] ?? 0) && 2 * ((digits[to] ?? 0) - (digits[from] ?? 0)) < length;
}

/** The runs are equal, stand in one sentence, and no "and" or "or" joins them as two things. */
function pasted(text: string, words: Words, first: number, second: number, length: number): Damage | null {
  for (let k = 0; k < length; k++) if (!same(words, first + k, second + k)) return null;
  if (second + length > words.count) return null;
  for (let k = first + length; k < second; k++) {
    const between = wordAt(words, k);
    if (between === 'and' || between === 'or') return null;
  }
  const said = Array.from({ length }, (_, k) => wordAt(words, first + k));
  const [start, end] = [words.start[first] ?? 0, words.end[second + length - 1] ?? text.length];
  if (/[.?!]\s/.test(text.slice(start, end))) return null;
  return { start, end, what: `"${said.join(' ')}" stands twice in one sentence.`, severity: 'error' };
}
