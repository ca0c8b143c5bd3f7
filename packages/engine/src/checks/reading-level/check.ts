import type { Passage } from '../../text/index.ts';
import { sentencesOf } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { quoteFrom } from '../quote.ts';

const id = 'reading-level';
const source = "LC 4610.6(d): the analysis is written in layperson's terms to the maximum extent practicable";

/** Grades above this ask for more schooling than most readers of the letters have. A threshold of ours, not of the law. */
const highest = 18;
/** Shorter rationales give no reliable measure. */
const fewestWords = 40;

/** The worker has to understand why; the statute asks for layperson's terms. */
export const check: Check = {
  id,
  severity: 'note',
  description: "Notes a rationale that is much harder to read than layperson's terms.",
  source,
  run(reading) {
    return reading.letter.items.flatMap((item, index) => {
      const rationale = reading.passages.items[index]?.rationale ?? null;
      if (rationale === null) return [];
      const { grade, words, longest } = readability(rationale);
      if (words < fewestWords || grade <= highest) return [];
      const message =
        `This rationale reads at school grade ${Math.round(grade)} (Flesch-Kincaid). The worker has to understand why. ` +
        'Split the longest sentence and say it in everyday words.';
      return [
        {
          check: id,
          severity: 'note' as const,
          item: item.number,
          message,
          quotes: [quoteFrom(rationale, longest.start, longest.end)],
          source,
        },
      ];
    });
  },
};

/** Flesch-Kincaid grade (Kincaid 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
function readability(passage: Passage): { grade: number; words: number; longest: { start: number; end: number } } {
  const sentences = sentencesOf(passage);
  let words = 0;
  let syllables = 0;
  let longest = sentences[0] ?? { start: 0, end: 0 };
  for (const sentence of sentences) {
    const all = passage.text.slice(sentence.start, sentence.end).match(/[a-z]+/gi) ?? [];
    words += all.length;
    for (const word of all) syllables += syllablesIn(word.toLowerCase());
    if (sentence.end - sentence.start > longest.end - longest.start) longest = sentence;
  }
  const grade = words === 0 ? 0 : (0.39 * words) / sentences.length + (11.8 * syllables) / words - 15.59;
  return { grade, words, longest };
}

/** Groups of vowels, a silent e at the end left out; at least one. */
function syllablesIn(word: string): number {
  const groups = word.replace(/e$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
