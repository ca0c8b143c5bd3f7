import type { Time } from './assertion.ts';
import { clauseStart } from './polarity.ts';
import type { DateMatch } from './dates-of-words.ts';
import type { Mention, SentenceWords } from './sentence-words.ts';

/** When each thing of a sentence was or is so: by the nearest word of time in its clause, and the dates named in it. */
export function times(sentence: SentenceWords, dates: readonly DateMatch[]): Map<Mention, Time> {
  const found = new Map<Mention, Time>();
  const words = sentence.cues.filter(({ cue }) => cue.when !== null);
  for (const mention of sentence.concepts) {
    let when: Time['when'] = null;
    if (words.length > 0) {
      const from = clauseStart(sentence, mention.start);
      let nearest = Number.POSITIVE_INFINITY;
      for (const { start, end, cue } of words) {
        const distance = end <= mention.start ? mention.start - end : start - mention.end + 3;
        if (start < from || distance > 14 || distance >= nearest) continue;
        nearest = distance;
        when = cue.when;
      }
    }
    found.set(mention, { when, dates: dates.flatMap(({ iso }) => (iso === null ? [] : [iso])) });
  }
  return found;
}
