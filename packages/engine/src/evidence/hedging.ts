import type { Mention, SentenceWords } from './sentence-words.ts';
import type { Range } from './sentences.ts';

/**
 * Words that leave room: in the cue, from the thing before to the end of this one ("no objective evidence of X or of
 * significant Y"), or right before the thing where there is no cue.
 */
export function hedgesOf(sentence: SentenceWords, mention: Mention, cue: Range | null): readonly string[] {
  const { words, concepts, hedges } = sentence;
  if (hedges.length === 0) return none;
  let from = mention.start - 2;
  if (cue !== null && cue.start <= mention.start) {
    // Mentions stand in order and do not overlap.
    const previous = concepts[mention.at - 1]?.end ?? sentence.start;
    from = Math.max(cue.end, previous);
  }
  let found: string[] | null = null;
  for (const { start, end } of hedges) {
    const inCue = cue !== null && start >= cue.start && end <= cue.end;
    if (inCue || (start >= from && end <= mention.end))
      (found ??= []).push(words.text.slice(words.start[start], words.end[end - 1]).toLowerCase());
  }
  return found ?? none;
}

const none: readonly string[] = [];
