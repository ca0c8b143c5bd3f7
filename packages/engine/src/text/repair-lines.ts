import type { Edit } from './repair-edit.ts';

/** Spaces before a line end, which print nothing. */
export function spacesAtLineEnds(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let end = text.indexOf('\n'); ; end = text.indexOf('\n', end + 1)) {
    const stop = end < 0 ? text.length : end;
    let start = stop;
    while (start > 0 && text.charCodeAt(start - 1) === 0x20) start--;
    if (start < stop) edits.push({ start, end: stop, text: '' });
    if (end < 0) return edits;
  }
}

/** A form feed after the last line opens no page. */
export function lastFormFeed(text: string): Edit[] {
  let start = text.length;
  while (start > 0 && /\s/.test(text[start - 1] ?? '')) start--;
  const at = text.indexOf('\f', start);
  if (at < 0) return [];
  const edits: Edit[] = [];
  for (let i = at; i >= 0; i = text.indexOf('\f', i + 1)) edits.push({ start: i, end: i + 1, text: '' });
  return edits;
}

const SHORTEST = 8;
const LONGEST_PRINTED_LINE = 200;

/**
 * True for a text in which a blank line follows every printed line, as in the letters of 2014. A text with one
 * paragraph a line has that shape too; there the next line seldom begins in the middle of a sentence.
 */
function isDoubled(lines: readonly string[]): boolean {
  let printed = 0;
  let single = 0;
  let adjoining = 0;
  let midSentence = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    if (line.length > LONGEST_PRINTED_LINE) return false;
    printed++;
    const next = lines[i + 1];
    if (next === undefined) continue;
    if (next !== '') adjoining++;
    else if (/^\s*[a-z(]/.test(lines[i + 2] ?? '')) midSentence++;
    else single++;
  }
  return printed >= SHORTEST && adjoining <= printed * 0.05 && midSentence >= (midSentence + single) * 0.25;
}

/**
 * Takes out the blank line after every printed line. What stays: a line of spaces ends a paragraph (a blank line), and
 * so do two blank lines; three in a row end a page (form feed). Null where the text is not of this shape.
 */
export function blankLines(text: string): { edits: Edit[]; pages: number } | null {
  const lines = text.split('\n');
  if (!isDoubled(lines)) return null;
  const edits: Edit[] = [];
  let pages = 0;
  let at = 0;
  for (let i = 0; i < lines.length; ) {
    at += (lines[i] ?? '').length + 1;
    let empty = 0;
    while (i + 1 + empty < lines.length && lines[i + 1 + empty] === '') empty++;
    const last = i + 1 + empty >= lines.length;
    i += 1 + empty;
    // `at` stands after the line end of the printed line; each blank line is one more.
    const blanks = Math.min(empty, text.length - at);
    const keep = last ? '' : empty >= 3 ? '\f' : empty === 2 ? '\n' : '';
    if (keep === '\f') pages++;
    if (blanks > 0) edits.push({ start: at, end: at + blanks, text: keep });
    at += empty;
  }
  return { edits, pages };
}
