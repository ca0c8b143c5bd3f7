import { sentencesIn } from '@overread/engine/text';
import type { DraftNotes, Part } from './work.ts';

export type SourceNote = DraftNotes['sources'][number];
export type SourcePlace = SourceNote['from'][number];

/** A sentence of a part with what it rests on. */
export interface SourcedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly note: SourceNote | null;
}

/** The sentences of a text, each with its source; a sentence that stands twice has one note. */
export function sourcedSentences(text: string, part: Part, sources: readonly SourceNote[]): SourcedSentence[] {
  const own = new Map(sources.filter((one) => one.part === part).map((one) => [one.sentence, one]));
  return sentencesIn(text).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { text: sentence, start, end, note: own.get(sentence) ?? null };
  });
}

/** True where a sentence rests on a page or is marked as the reviewer's own. */
export const isSourced = ({ note }: SourcedSentence): boolean =>
  note !== null && (note.inference || note.from.length > 0);

/**
 * The notes after a text was changed. A sentence that stayed keeps its note; one that was rewritten where it stood keeps
 * it too, as long as it still shares most of its words: a correction is no new statement. While one types before a
 * sentence the two are one for a moment: the words that are quoted find their page again. The rest falls away.
 */
export function carriedSources(
  before: string,
  after: string,
  part: Part,
  sources: readonly SourceNote[],
): readonly SourceNote[] {
  const was = sourcedSentences(before, part, sources);
  const is = sentencesIn(after).map(({ start, end }) => after.slice(start, end));
  let first = 0;
  while (first < was.length && first < is.length && was[first]?.text === is[first]) first += 1;
  let last = 0;
  while (
    last < was.length - first &&
    last < is.length - first &&
    was[was.length - 1 - last]?.text === is[is.length - 1 - last]
  )
    last += 1;
  const changedFrom = was.slice(first, was.length - last);
  const changedTo = is.slice(first, is.length - last);
  const kept = new Map<string, SourceNote>();
  for (const { text, note } of [...was.slice(0, first), ...was.slice(was.length - last)]) {
    if (note !== null) kept.set(text, note);
  }
  for (const { note } of changedFrom) {
    if (note === null) continue;
    const best = changedTo
      .map((sentence) => ({ sentence, likeness: likeness(note, sentence) }))
      .toSorted((one, other) => other.likeness - one.likeness)[0];
    if (best !== undefined && best.likeness >= 0.6) kept.set(best.sentence, { ...note, sentence: best.sentence });
  }
  return [...sources.filter((one) => one.part !== part), ...kept.values()];
}

/** How much of a sentence is what a note was made for, or the words that it quotes: 1 where all of it is. */
const likeness = ({ sentence, from }: SourceNote, other: string): number =>
  Math.max(...[sentence, ...from.map(({ quote }) => quote ?? '')].map((words) => shared(words, other)));

/** Part of the words of the longer of two that stand in both. */
function shared(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return [...x].filter((word) => y.has(word)).length / Math.max(1, x.size, y.size);
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** Sets what a sentence rests on; null takes it away. */
export function withSource(
  sources: readonly SourceNote[],
  part: Part,
  sentence: string,
  change: (note: SourceNote) => SourceNote | null,
): SourceNote[] {
  const had = sources.find((one) => one.part === part && one.sentence === sentence);
  const next = change(had ?? { part, sentence, from: [], inference: false });
  const others = sources.filter((one) => one !== had);
  return next === null || (next.from.length === 0 && !next.inference) ? others : [...others, next];
}
