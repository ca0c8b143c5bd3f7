import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Damage } from './damage.ts';
import { type Word, wordsOf } from './words.ts';

const allowed = new Set(lexicon.damage.doublesAllowed);
const longest = 4;

/** One to four words said twice in a row: "the the", "failure of failure of". */
export function doubledWords(text: string): Damage[] {
  const words = wordsOf(text);
  const found: Damage[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= longest && i + 2 * length <= words.length; length++) {
      if (!repeats(words, i, length) || !isDamage(text, words, i, length)) continue;
      const said = words.slice(i, i + length).map((word) => word.text);
      const [start, end] = [words[i]?.start ?? 0, words[i + 2 * length - 1]?.end ?? text.length];
      found.push({ start, end, what: `"${said.join(' ')}" stands twice in a row.`, severity: 'error' });
      i += 2 * length - 1;
      break;
    }
  }
  return found;
}

function repeats(words: readonly Word[], from: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (words[from + k]?.text !== words[from + k + length]?.text) return false;
  return true;
}

/** Numbers repeat in ranges and grades, a comma or stop makes a list of it, and some words may stand twice. */
function isDamage(text: string, words: readonly Word[], from: number, length: number): boolean {
  const first = words[from]?.text ?? '';
  for (let k = from + 1; k < from + 2 * length; k++) {
    if (text.slice(words[k - 1]?.end, words[k]?.start).trim() !== '') return false;
  }
  if (length === 1) return !allowed.has(first) && /[a-z]{2}|^a$/.test(first);
  // "What is not recommended is not recommended": a clause ends where the next begins.
  if (/^(?:is|are|was|were|has|have|had|do|does|did)$/.test(first)) return false;
  return words.slice(from, from + length).some((word) => /[a-z]{2}/.test(word.text));
}
