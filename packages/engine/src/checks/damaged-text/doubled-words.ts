import { lexicon } from '../../knowledge/generated/lexicon.ts';
import type { Damage } from './damage.ts';
import { wordsOf } from './words.ts';

const allowed = new Set(lexicon.damage.doublesAllowed);

/** One to four words said twice in a row: "the the", "failure of failure of". */
export function doubledWords(text: string): Damage[] {
  const words = wordsOf(text);
  const found: Damage[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = 1; length <= 4 && i + 2 * length <= words.length; length++) {
      const [first, last] = [words[i], words[i + 2 * length - 1]];
      if (first === undefined || last === undefined) break;
      const said = words.slice(i, i + length).map((word) => word.text);
      if (!said.every((word, k) => word === words[i + length + k]?.text)) continue;
      // Numbers repeat in ranges and grades, and a comma or stop makes a list of it.
      if (/[^\s]/.test(gaps(text, words.slice(i, i + 2 * length)))) continue;
      if (length === 1 && (allowed.has(said[0] ?? '') || !/[a-z]{2}|^a$/.test(said[0] ?? ''))) continue;
      if (!said.some((word) => /[a-z]{2}/.test(word))) continue;
      // "What is not recommended is not recommended": a clause ends where the next begins.
      if (length > 1 && /^(?:is|are|was|were|has|have|had|do|does|did)$/.test(said[0] ?? '')) continue;
      found.push({
        start: first.start,
        end: last.end,
        what: `"${said.join(' ')}" stands twice in a row.`,
        severity: 'error',
      });
      i += 2 * length - 1;
      break;
    }
  }
  return found;
}

/** What stands between words, without the words. */
function gaps(text: string, words: readonly { start: number; end: number }[]): string {
  return words
    .slice(1)
    .map((word, i) => text.slice(words[i]?.end ?? word.start, word.start))
    .join('');
}
