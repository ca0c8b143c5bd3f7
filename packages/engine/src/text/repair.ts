import { identity, type OffsetMap } from './offset-map.ts';
import { oddCharacters } from './repair-characters.ts';
import { applyEdits, type Edit } from './repair-edit.ts';
import { blankLines, lastFormFeed, spacesAtLineEnds } from './repair-lines.ts';
import { mojibake } from './repair-mojibake.ts';
import { pageStartsOf, type SourceText } from './source-text.ts';
import type { Span } from './span.ts';

const times = (n: number): string => (n === 1 ? '1 place' : `${n} places`);

/** UTF-8 misread twice and saved twice comes back in two rounds; more than three have not been seen. */
const ROUNDS = 3;

/**
 * Mends an extracted text so that it reads as it was printed: encoding, odd characters, line ends, blank lines between
 * printed lines, page breaks. Wrapped lines stay lines. Every change is told in `repairs`, and `toOriginal` leads back.
 * `already` holds what was done before the text was a text (its bytes read as Windows-1252, for one).
 */
export function repair(original: string, already: readonly string[] = []): SourceText {
  let text = original;
  let toOriginal: OffsetMap = identity;
  const repairs = [...already];
  const apply = (edits: readonly Edit[], said: string | null): void => {
    if (edits.length === 0) return;
    const before = toOriginal;
    const edited = applyEdits(text, edits);
    text = edited.text;
    toOriginal = before === identity ? edited.toSource : (offset) => before(edited.toSource(offset));
    if (said !== null) repairs.push(said);
  };

  for (let round = 0; round < ROUNDS; round++) {
    const edits = mojibake(text);
    apply(edits, `encoding: UTF-8 read as Latin-1 or Windows-1252 mended in ${times(edits.length)}${again(round)}`);
    if (edits.length === 0) break;
  }
  const odd = oddCharacters(text);
  apply(odd.edits, null);
  for (const [kind, count] of odd.counts) repairs.push(`${kind}: made plain in ${times(count)}`);
  // Before the spaces at line ends go: a line of spaces is how the doubled texts end a paragraph.
  const blank = blankLines(text);
  if (blank) {
    const pages = blank.pages === 1 ? '1 page break' : `${blank.pages} page breaks`;
    apply(blank.edits, `blank lines: the blank line after every printed line taken out; ${pages} found`);
  }
  apply(spacesAtLineEnds(text), 'spaces at line ends: taken out');
  apply(lastFormFeed(text), 'form feed after the last page: taken out');

  const lost = text.split('\ufffd').length - 1;
  if (lost > 0) repairs.push(`lost characters: ${times(lost)} hold U+FFFD, what stood there cannot be brought back`);
  return { text, original, toOriginal, pageStarts: pageStartsOf(text), repairs };
}

function again(round: number): string {
  return round === 0 ? '' : `, read wrongly ${round + 1} times`;
}

/** The stretch of the original that a span of the repaired text was printed as. */
export function originalSpan(source: SourceText, span: Span): Span {
  const start = source.toOriginal(span.start);
  if (span.end <= span.start) return { start, end: start };
  const least = source.toOriginal(span.end - 1) + 1;
  let end = Math.max(least, source.toOriginal(span.end));
  // What was taken out after the span (blank lines, spaces) is not part of it.
  while (end > least && /\s/.test(source.original[end - 1] ?? '')) end--;
  return { start, end };
}
