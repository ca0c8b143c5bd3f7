import type { Span } from '../../text/index.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, keepStart, type Line } from './lines.ts';

/** A sentence that gives an item's heading and decision at once: "The request for X is not medically necessary". */
export interface NecessityHeading {
  /** X. */
  readonly heading: readonly Line[];
  /** Not necessary means that the denial is upheld, necessary that it is overturned. */
  readonly decision: 'upheld' | 'overturned';
  readonly decisionPlace: Span;
}

const verdict = /\s(?:is|are|was|were)\s(not\s)?medically\snecessary(?:\sand\sappropriate)?\.?$/i;
const opening =
  /^(?:MAXIMUS Federal Services, Inc\. has determined (?:that )?)?(?:(?:the|a|an) )?requests? for (?:an? )?/i;

/** Reads the lines of one paragraph so. Null where they do not end in the words of such a verdict. */
export function necessityHeading(lines: readonly Line[], ledger: Ledger): NecessityHeading | null {
  // The verdict may break over three lines.
  let text = '';
  const starts: number[] = [];
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  const found = verdict.exec(text);
  if (found === null) return null;
  const opens = opening.exec(text)?.[0].length ?? 0;
  if (opens >= found.index) return null;
  const heading: Line[] = [];
  let decisionStart: number | null = null;
  lines.forEach((line, i) => {
    const from = starts[i] ?? 0;
    const cut = found.index - from;
    let part: Line | null = cut >= line.text.length ? line : keepStart(line, Math.max(0, cut));
    if (part && opens > from) part = dropStart(part, Math.min(part.text.length, opens - from));
    if (part) heading.push(part);
    if (cut < line.text.length) decisionStart ??= line.start + Math.max(0, cut);
    const open = part?.start ?? line.end;
    const close = part?.end ?? line.start;
    if (opens > from) ledger.take('fixed', { start: line.start, end: Math.min(open, line.end) });
    if (cut < line.text.length) ledger.take('value', { start: Math.max(close, line.start), end: line.end });
  });
  const last = lines[lines.length - 1];
  if (last === undefined || decisionStart === null) return null;
  return {
    heading,
    decision: found[1] === undefined ? 'overturned' : 'upheld',
    decisionPlace: { start: skipSpaces(lines, decisionStart), end: last.end },
  };
}

/** True where a paragraph ends in the words of such a verdict. */
export function endsInVerdict(lines: readonly Line[]): boolean {
  return verdict.test(
    lines
      .slice(-3)
      .map(({ text }) => text)
      .join(' '),
  );
}

function skipSpaces(lines: readonly Line[], at: number): number {
  const line = lines.find(({ start, end }) => at >= start && at < end);
  if (line === undefined) return at;
  const text = line.text.slice(at - line.start);
  return at + text.length - text.trimStart().length;
}
