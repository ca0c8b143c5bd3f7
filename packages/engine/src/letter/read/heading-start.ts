import type { Line } from './lines.ts';
import { endsSentence, endsShort } from './running-text.ts';

/** No heading is longer than this many printed lines. */
const LONGEST = 14;

const modified =
  /\b(?:remaining IMR eligible portion|was authorized by the Claims|(?:Claims )?Administrator authorized|The original request,|leaving the original request)/i;
const asked = /\boriginal request\b/i;

/**
 * The first line of the heading that ends above line `end`. Nothing below `floor` (the line of the last label, or the
 * end of the heading before) can belong to it. Blank lines decide where the text has them between paragraphs; at a page
 * break, and in texts without blank lines, the shape decides: the rationale above ends a sentence, mostly on a short line.
 */
export function headingStart(
  lines: readonly Line[],
  end: number,
  floor: number,
  belowRationale: boolean,
  gapsCount: boolean,
  width: number,
): number {
  // Straight below the fixed sentence everything is heading.
  if (!belowRationale) return floor;
  const byGap = gapsCount ? walk(lines, end, floor, width, true) : null;
  const start = byGap ?? walk(lines, end, floor, width, false) ?? Math.max(floor, end - 1);
  return withHistory(lines, start, end, floor, width);
}

/** Goes up line by line; null where `floor` or the longest heading is reached without a place to stop. */
function walk(lines: readonly Line[], end: number, floor: number, width: number, trustGaps: boolean): number | null {
  for (let i = end - 1; i >= floor && i > 0 && end - i <= LONGEST; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined) return null;
    if (line.gap && trustGaps && !line.page) return i;
    if (trustGaps && !line.page) continue;
    const short = endsShort(above, line, width);
    if (endsSentence(above.text) && (short || startsAnew(line.text))) return i;
    if (short && startsAnew(line.text) && !decided.test(line.text)) return i;
  }
  return null;
}

/** A decision word on a line of its own belongs to the line above. */
const decided = /^(?:is\b|:|Upheld|Overturned)/i;

function startsAnew(text: string): boolean {
  return /^[^a-z]/.test(text);
}

/**
 * "X was the original request. Y was authorized ... The remaining ... portion" holds full stops, and lines may end in
 * them. Where the start found lies inside such a history, goes on up to the line that begins it.
 */
function withHistory(lines: readonly Line[], start: number, end: number, floor: number, width: number): number {
  let text = textOf(lines, start, end);
  if (!modified.test(text) || asksFirst(text)) return start;
  for (let i = start - 1; i >= floor && i > 0 && end - i <= LONGEST; i--) {
    const line = lines[i];
    const above = lines[i - 1];
    if (line === undefined || above === undefined) break;
    text = textOf(lines, i, end);
    if (asksFirst(text) && (line.gap || endsSentence(above.text) || endsShort(above, line, width))) return i;
  }
  return start;
}

/** "... was the original request" with the words of the request before it. */
function asksFirst(text: string): boolean {
  const was = /\bwas the\s+original\s+request\b/i.exec(text);
  return was !== null && was.index > 0 && asked.test(text);
}

function textOf(lines: readonly Line[], start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += `${lines[i]?.text ?? ''} `;
  return text;
}
