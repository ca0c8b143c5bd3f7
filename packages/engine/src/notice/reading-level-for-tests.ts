import type { NoticeOutline } from './outline.ts';

/** The running sentences of a notice, without titles, rows, rules in brackets and the line in the other language. */
export function sentencesOf({ sections }: NoticeOutline): string[] {
  return sections
    .filter(({ part }) => part !== 'case' && part !== 'sent')
    .flatMap(({ part, blocks }) => {
      const texts = blocks.flatMap((block) =>
        block.kind === 'paragraphs' ? block.paragraphs : block.kind === 'list' ? block.entries : [],
      );
      return part === 'help' ? texts.slice(0, -1) : texts;
    })
    .flatMap((text) =>
      text
        .replace(/ \((?:Labor Code|California Code|Code of Civil)(?:[^()]|\([^()]*\))*\)/g, '')
        .replace(/(?:a|p)\.m\./g, 'm')
        .split(/(?<=[.?!:])\s+/),
    )
    .filter((sentence) => /[a-z]/.test(sentence));
}

/** Grade of the United States in which a text is read, by Flesch and Kincaid (1975). */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z’']+|\d[\d,.-]*/g) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const groups = letters.replace(/(?:[^laeiouy]es|[^t]ed|[^laeiouy]e)$/, (end) => end[0] ?? '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
