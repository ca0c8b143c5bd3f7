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
    const here = counted(passage.text, sentence.start, sentence.end);
    words += here.words;
    syllables += here.syllables;
    if (sentence.end - sentence.start > longest.end - longest.start) longest = sentence;
  }
  const grade = words === 0 ? 0 : (0.39 * words) / sentences.length + (11.8 * syllables) / words - 15.59;
  return { grade, words, longest };
}

const [CONSONANT, VOWEL] = [1, 2];
const E = 101;
/** By the code of a letter, large or small. */
const letters = new Uint8Array(128);
for (let code = 97; code <= 122; code++) {
  const sort = 'aeiouy'.includes(String.fromCharCode(code)) ? VOWEL : CONSONANT;
  letters[code] = sort;
  letters[code - 32] = sort;
}

/** Words and their syllables: groups of vowels, a silent e at the end left out; at least one a word. */
function counted(text: string, from: number, to: number): { words: number; syllables: number } {
  let [words, syllables] = [0, 0];
  let [groups, before, previous] = [0, 0, 0];
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 0;
    const sort = letters[code] ?? 0;
    if (sort === VOWEL && before !== VOWEL) groups++;
    if (sort === 0 && before !== 0) {
      words++;
      // A group of its own, that is: behind "ee" or "ie" nothing is left out.
      const silent = (text.charCodeAt(at - 1) | 32) === E && previous !== VOWEL;
      syllables += Math.max(1, silent ? groups - 1 : groups);
      groups = 0;
    }
    previous = before;
    before = sort;
  }
  return { words, syllables };
}
