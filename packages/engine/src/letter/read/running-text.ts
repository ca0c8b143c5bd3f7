import { matchesIn, type Passage, runs } from '../../text/index.ts';
import type { Line } from './lines.ts';

/** True where the printed line breaks inside a word or date: the next line follows without a space. */
export function joinsTight(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last !== HYPHEN && last !== SLASH) return false;
  const before = text.charCodeAt(text.length - 2);
  if (!isWord(before)) return false;
  // `w/` and `c/` are words of their own ("with", "complains of"); `11/18/` and `and/` go on.
  return last === HYPHEN || /[^\s/]{2}\/$|\d\/$/.test(text);
}

const HYPHEN = 0x2d;
const SLASH = 0x2f;

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code >= 0xc0 ||
    code === 41
  );
}

/** Printed width of the text's lines: nine of ten are no longer. */
export function widthOf(lines: readonly Line[]): number {
  if (lines.length === 0) return 0;
  const widths = lines.map((line) => line.text.length).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

const SLACK = 10;

/** True where the first word of the next line would have fitted on this one: the paragraph ends here. */
export function endsShort(line: Line, next: Line, width: number): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  return line.text.length + 1 + word + SLACK <= width;
}

/** True where a sentence can end: full stop, question mark, closing quote or bracket after one. */
export function endsSentence(text: string): boolean {
  return /[.?!]["'”’)\]]{0,2}$/.test(text);
}

/** How lines are joined to running text; the ways differ in line breaks and in where paragraphs begin. */
export interface Joining {
  /** True where no space belongs between a line that ends so and the next. */
  readonly tight: (text: string) => boolean;
  readonly paragraph: (previous: Line, line: Line) => boolean;
}

/**
 * Joins lines of printed letters. A blank line parts paragraphs; over a page break only a sentence that ends in a short
 * line does, for a page may break anywhere.
 */
export function asPrintedLines(width: number): Joining {
  return {
    tight: joinsTight,
    paragraph: (previous, line) =>
      line.page
        ? endsSentence(previous.text) && endsShort(previous, line, width) && /^[^a-z]/.test(line.text)
        : line.gap,
  };
}

/** All lines are one paragraph: headings and guideline lines, wherever the page breaks. */
export const oneParagraph: Joining = { tight: joinsTight, paragraph: () => false };

/** Joins lines to running text: lines by spaces, paragraphs by `\n`, spaces squeezed. Null for no lines. */
export function runningText(lines: readonly Line[], joining: Joining): Passage | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return null;
  // Joined at the end: a text that grows piece by piece stays a chain of pieces, which is slow to walk.
  const pieces: string[] = [];
  let length = 0;
  const derived: number[] = [];
  const source: number[] = [];
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  let previous: Line | null = null;
  for (const line of lines) {
    if (previous !== null) {
      if (joining.paragraph(previous, line)) add('\n');
      else if (!joining.tight(previous.text)) add(' ');
    }
    previous = line;
    derived.push(length);
    source.push(line.start);
    if (!line.wide) {
      add(line.text);
      continue;
    }
    for (const word of matchesIn(line.text, /\S+/g)) {
      if (word.index > 0) {
        add(' ');
        derived.push(length);
        source.push(line.start + word.index);
      }
      add(word[0]);
    }
  }
  return { text: pieces.join(''), span: { start: first.start, end: last.end }, toSource: runs(derived, source) };
}
