import type { Span } from '../../text/index.ts';
import type { LedgerEntry } from '../reading.ts';
import type { Ledger } from './ledger.ts';
import type { Line } from './lines.ts';
import { type Joining, runningText } from './running-text.ts';

export interface Unread {
  readonly span: Span;
  readonly why: string;
  readonly text: string;
}

/**
 * What no stage took: every stretch of the lines that the ledger does not name, with what stages left. Neighbouring
 * lines without a reason of their own are one stretch up to the next blank line.
 */
export function unreadIn(lines: readonly Line[], joining: Joining, ledger: Ledger): Unread[] {
  const entries = ledger.entries();
  const unread: Unread[] = [];
  let open: { lines: Line[]; why: string } | null = null;
  const close = (): void => {
    const passage = open && runningText(open.lines, joining);
    if (open && passage) unread.push({ span: passage.span, why: open.why, text: passage.text });
    open = null;
  };
  let from = 0;
  for (const line of lines) {
    if (line.gap || line.page) close();
    while (from < entries.length && (entries[from]?.span.end ?? 0) <= line.start) from++;
    for (const piece of piecesOf(line, entries, from)) {
      const why = piece.why ?? 'No part of a letter that is known here has such text.';
      if (open && (piece.why !== null || (open as { why: string }).why !== why)) close();
      const part: Line = { ...line, start: piece.start, end: piece.end, text: piece.text, gap: false, page: false };
      if (open === null) open = { lines: [part], why };
      else (open as { lines: Line[] }).lines.push(part);
      if (piece.why !== null) close();
    }
  }
  close();
  return unread;
}

interface Piece extends Span {
  readonly text: string;
  readonly why: string | null;
}

/** The stretches of a line that were left, or named by nobody. */
function piecesOf(line: Line, entries: readonly LedgerEntry[], first: number): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, why: string | null): void => {
    const raw = line.text.slice(start - line.start, end - line.start);
    const text = raw.trim();
    if (text === '') return;
    const at = start + raw.indexOf(text);
    pieces.push({ start: at, end: at + text.length, text, why });
  };
  let at = line.start;
  for (let i = first; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || entry.span.start >= line.end) break;
    if (entry.span.start > at) push(at, entry.span.start, null);
    if (entry.fate === 'unread')
      push(Math.max(line.start, entry.span.start), Math.min(line.end, entry.span.end), entry.why);
    at = Math.max(at, entry.span.end);
  }
  if (at < line.end) push(at, line.end, null);
  return pieces;
}
