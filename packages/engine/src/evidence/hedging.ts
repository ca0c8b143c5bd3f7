import type { Mention, SentenceWords } from './sentence-words.ts';
import type { Range } from './sentences.ts';

/**
 * Words that leave room: in the cue, from the thing before to the end of this one ("no objective evidence of X or of
 * significant Y"), or right before the thing where there is no cue.
 */
export function hedgesOf(sentence: SentenceWords, mention: Mention, cue: Range | null): string[] {
  const { words, concepts } = sentence;
  const previous = concepts.filter((other) => other.end <= mention.start).at(-1)?.end ?? sentence.start;
  const from = cue === null || cue.start > mention.start ? mention.start - 2 : Math.max(cue.end, previous);
  return sentence.hedges
    .filter(({ start, end }) => {
      const inCue = cue !== null && start >= cue.start && end <= cue.end;
      return inCue || (start >= from && end <= mention.end);
    })
    .map((match) => words.text.slice(words.start[match.start], words.end[match.end - 1]).toLowerCase());
}
