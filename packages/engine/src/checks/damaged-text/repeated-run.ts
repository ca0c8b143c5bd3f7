import type { Damage } from './damage.ts';
import { wordsOf } from './words.ts';

const run = 6;

/** Six words or more said twice within one sentence: a piece was pasted twice. */
export function repeatedRun(sentence: string, offset: number): Damage[] {
  const words = wordsOf(sentence);
  if (words.length < 2 * run || words.length > 70) return [];
  const seen = new Map<string, number>();
  for (let i = 0; i + run <= words.length; i++) {
    const key = words
      .slice(i, i + run)
      .map((word) => word.text)
      .join(' ');
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, i);
      continue;
    }
    // Services that are asked together are told in like words; only what follows almost at once was pasted twice.
    if (earlier + run > i || /^[\d\s./-]+$/.test(key) || !atOnce(words, earlier, i)) continue;
    const start = words[earlier]?.start ?? 0;
    const end = words[i + run - 1]?.end ?? sentence.length;
    return [
      { start: offset + start, end: offset + end, what: `"${key}" stands twice in one sentence.`, severity: 'error' },
    ];
  }
  return [];
}

/** At most two words part the runs, the first taken as long as it goes, and none of them joins two things. */
function atOnce(words: readonly { text: string }[], first: number, second: number): boolean {
  let length = run;
  while (first + length < second && words[first + length]?.text === words[second + length]?.text) length++;
  const between = words.slice(first + length, second);
  return between.length <= 2 && !between.some(({ text }) => text === 'and' || text === 'or');
}
