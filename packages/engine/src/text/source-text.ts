import { identity, type OffsetMap } from './offset-map.ts';

/**
 * The text of one document as the engine reads it, with the way back to what was printed.
 *
 * `text` is repaired (encoding, line breaks) and keeps one printed line a line, `\n` between lines and `\f` at the
 * start of every page after the first. Every span of the engine is an offset into `text`.
 */
export interface SourceText {
  readonly text: string;
  /** What was extracted before any repair; `toOriginal` leads from `text` to here. */
  readonly original: string;
  readonly toOriginal: OffsetMap;
  /** Offset in `text` at which each page starts; the first is 0. A text without pages has one. */
  readonly pageStarts: readonly number[];
  /** What the repair did, in words, for the report: nothing is mended in silence. */
  readonly repairs: readonly string[];
}

/** A text that needed no repair. */
export function asPrinted(text: string): SourceText {
  return { text, original: text, toOriginal: identity, pageStarts: pageStartsOf(text), repairs: [] };
}

/** One-based page on which an offset of `text` stands. */
export function pageAt(source: SourceText, offset: number): number {
  let page = 1;
  for (let i = 1; i < source.pageStarts.length; i++) {
    if ((source.pageStarts[i] ?? Number.POSITIVE_INFINITY) <= offset) page = i + 1;
  }
  return page;
}

/** Offsets after each form feed, with 0 first. */
export function pageStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) starts.push(at + 1);
  return starts;
}
