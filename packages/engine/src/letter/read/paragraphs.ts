import type { Span } from '../../text/index.ts';
import { dropStart, type Line } from './lines.ts';

/** Lines between blank lines. A page break parts nothing. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const last = paragraphs[paragraphs.length - 1];
    if (last === undefined || line.gap) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

const numberMark = /^\(?(\d{1,3})[.)]\s+/;

/** The number that opens a line (`2.`, `2)`), and how many characters it takes. */
export function numberAt(line: Line | undefined): { number: number; taken: number } | null {
  const match = line ? numberMark.exec(line.text) : null;
  return match ? { number: Number(match[1]), taken: match[0].length } : null;
}

/** Stretches of lines, and the numbers in front of them, which are words of the form. */
export interface Numbered {
  readonly stretches: readonly (readonly Line[])[];
  readonly marks: readonly Span[];
}

/** Stretches that open with 1, 2, 3 in order. Null where the first line has no number 1. */
export function numbered(lines: readonly Line[]): Numbered | null {
  if (numberAt(lines[0])?.number !== 1) return null;
  const stretches: Line[][] = [];
  const marks: Span[] = [];
  for (const line of lines) {
    const mark = numberAt(line);
    if (mark?.number === stretches.length + 1) {
      marks.push({ start: line.start, end: line.start + mark.taken });
      const rest = dropStart(line, mark.taken);
      stretches.push(rest ? [rest] : []);
    } else stretches[stretches.length - 1]?.push(line);
  }
  return { stretches, marks };
}
