import type { Damage } from './damage.ts';
import { same, wordAt, type Words, wordsOf } from './words.ts';

const run = 6;
const farthest = 16;

/** Six words or more said twice almost at once: a piece was pasted twice. */
export function repeatedRun(text: string): Damage[] {
  const words = wordsOf(text);
  const { count, hash } = words;
  // A run that follows almost at once starts no further behind than its own length and two words.
  for (let i = 0; i + 2 * run <= count; i++) {
    const first = hash[i];
    for (let distance = run; distance <= farthest && i + distance + run <= count; distance++) {
      if (first !== hash[i + distance] || hash[i + 1] !== hash[i + distance + 1]) continue;
      for (let gap = 2; gap >= 0; gap--) {
        const damage = distance - gap < run ? null : pasted(text, words, i, i + distance, distance - gap);
        if (damage !== null) return [damage];
      }
    }
  }
  return [];
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
  if (!said.some((word) => /[a-z]{3}/.test(word))) return null;
  // Levels and measures come again in parallel: "in the C6 and C7 dermatomes, in the C6 and C7 myotomes".
  if (2 * said.filter((word) => /\d/.test(word)).length >= said.length) return null;
  const [start, end] = [words.start[first] ?? 0, words.end[second + length - 1] ?? text.length];
  if (/[.?!]\s/.test(text.slice(start, end))) return null;
  return { start, end, what: `"${said.join(' ')}" stands twice in one sentence.`, severity: 'error' };
}
