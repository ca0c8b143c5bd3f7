import { identity, type OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/**
 * A stretch of a document as running text: printed lines joined, paragraphs parted by `\n`, spaces squeezed.
 * `text` is what rules read; `at` leads back to the printed place.
 */
export interface Passage {
  readonly text: string;
  /** Where the whole passage stands in the source text. */
  readonly span: Span;
  /** Offset of the passage's text → offset of the source text. */
  readonly toSource: OffsetMap;
}

/** The printed place of a part of a passage. */
export function at(passage: Passage, start: number, end: number): Span {
  const from = passage.toSource(start);
  return { start: from, end: end > start ? passage.toSource(end - 1) + 1 : from };
}

/** A passage made of a text alone, for text that comes from no document (a heading typed at the command line). */
export function passageOf(text: string): Passage {
  return { text, span: { start: 0, end: text.length }, toSource: identity };
}
