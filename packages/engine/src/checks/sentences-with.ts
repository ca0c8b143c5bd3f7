import { type Passage, type Span, sentencesOf, type TermFinder, type TermMatch } from '../text/index.ts';

/** A sentence of a passage with the first term that stands in it. */
export interface SentenceWith<Id> {
  readonly sentence: Span;
  readonly id: Id;
}

/** The sentences of a passage that hold a term, in order. A term does not reach over the end of a sentence. */
export function sentencesWith<Id>(finder: TermFinder<Id>, passage: Passage): SentenceWith<Id>[] {
  const all = finder.find(passage.text);
  if (all.length === 0) return [];
  const found: SentenceWith<Id>[] = [];
  let next = 0;
  for (const sentence of sentencesOf(passage)) {
    while ((all[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++;
    const match = all[next];
    if (match === undefined) break;
    if (match.start >= sentence.end) continue;
    const own = match.end <= sentence.end ? match : alone(finder, passage, sentence);
    if (own !== undefined) found.push({ sentence, id: own.id });
  }
  return found;
}

const alone = <Id>(finder: TermFinder<Id>, { text }: Passage, { start, end }: Span): TermMatch<Id> | undefined =>
  finder.find(text.slice(start, end))[0];
