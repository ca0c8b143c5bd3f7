import type { Time } from './assertion.ts';
import { clauseStart } from './polarity.ts';
import type { DateMatch } from './dates-of-words.ts';
import type { CueMatch, Mention, SentenceWords } from './sentence-words.ts';

/** Nothing is said of when. */
export const timeless: Time = { when: null, dates: [] };

/**
 * When each thing of a sentence was or is so, by its number: by the nearest word of time in its clause, and the dates
 * named in it.
 */
export function times(sentence: SentenceWords, dates: readonly DateMatch[]): readonly Time[] {
  const words = sentence.cues.filter(({ cue }) => cue.when !== null);
  const named = dates.flatMap(({ iso }) => (iso === null ? [] : [iso]));
  const still = named.length === 0 ? timeless : { when: null, dates: named };
  return sentence.concepts.map((mention) => {
    if (words.length === 0) return still;
    const when = nearest(sentence, mention, words);
    return when === null ? still : { when, dates: named };
  });
}

function nearest(sentence: SentenceWords, mention: Mention, words: readonly CueMatch[]): Time['when'] {
  let from: number | null = null;
  let when: Time['when'] = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { start, end, cue } of words) {
    const distance = end <= mention.start ? mention.start - end : start - mention.end + 3;
    if (distance > 14 || distance >= least) continue;
    from ??= clauseStart(sentence, mention.start);
    if (start < from) continue;
    least = distance;
    when = cue.when;
  }
  return when;
}
