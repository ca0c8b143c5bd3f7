import type { Reading } from '../letter/reading.ts';
import type { Passage } from '../text/index.ts';

/** A text that speaks of the worker: the summary (item null) or the rationale of an item. */
export interface LetterText {
  readonly passage: Passage;
  readonly item: number | null;
}

/** The summary and the rationales, in the order of the letter. */
export function textsOf({ passages, letter }: Reading): readonly LetterText[] {
  const summary = passages.summary === null ? [] : [{ passage: passages.summary, item: null }];
  const rationales = passages.items.flatMap(({ rationale }, index) =>
    rationale === null ? [] : [{ passage: rationale, item: letter.items[index]?.number ?? index + 1 }],
  );
  return [...summary, ...rationales];
}
