import type { Damage } from './damage.ts';
import { type Word, wordsOf } from './words.ts';

const run = 6;
const farthest = 16;

/** Six words or more said twice almost at once: a piece was pasted twice. */
export function repeatedRun(text: string): Damage[] {
  const words = wordsOf(text);
  // A run that follows almost at once starts no further behind than its own length and two words.
  for (let i = 0; i + 2 * run <= words.length; i++) {
    for (let distance = run; distance <= farthest && i + distance + run <= words.length; distance++) {
      if (words[i]?.text !== words[i + distance]?.text) continue;
      for (let gap = 2; gap >= 0; gap--) {
        const damage = distance - gap < run ? null : pasted(text, words, i, i + distance, distance - gap);
        if (damage !== null) return [damage];
      }
    }
  }
  return [];
}

/** The runs are equal, stand in one sentence, and no "and" or "or" joins them as two things. */
function pasted(text: string, words: readonly Word[], first: number, second: number, length: number): Damage | null {
  for (let k = 0; k < length; k++) if (words[first + k]?.text !== words[second + k]?.text) return null;
  if (second + length > words.length) return null;
  const between = words.slice(first + length, second);
  if (between.some((word) => word.text === 'and' || word.text === 'or')) return null;
  const said = words.slice(first, first + length).map((word) => word.text);
  if (!said.some((word) => /[a-z]{3}/.test(word))) return null;
  // Levels and measures come again in parallel: "in the C6 and C7 dermatomes, in the C6 and C7 myotomes".
  if (2 * said.filter((word) => /\d/.test(word)).length >= said.length) return null;
  const [start, end] = [words[first]?.start ?? 0, words[second + length - 1]?.end ?? text.length];
  if (/[.?!]\s/.test(text.slice(start, end))) return null;
  return { start, end, what: `"${said.join(' ')}" stands twice in one sentence.`, severity: 'error' };
}
