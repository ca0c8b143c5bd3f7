import type { Span } from '../../text/index.ts';
import type { LedgerEntry } from '../reading.ts';
import type { Kept } from './ledger.ts';
import type { Line } from './lines.ts';
import { type Joining, runningText } from './running-text.ts';

export interface Unread {
  /** From the first to the last of its lines. */
  readonly span: Span;
  readonly why: string;
  readonly text: string;
}

/**
 * What no stage took: every stretch of the lines that no entry of the ledger names, with what stages left. Neighbouring
 * lines without a reason of their own are one stretch up to the next blank line or page.
 */
export function unreadIn(
  lines: readonly Line[],
  joining: Joining,
  entries: readonly Kept[],
): { unread: Unread[]; unnamed: LedgerEntry[] } {
  const unread: Unread[] = [];
  const unnamed: LedgerEntry[] = [];
  let open: Piece[] = [];
  const close = (): void => {
    const first = open[0];
    const passage = runningText(
      open.map(({ line }) => line),
      { ...joining, paragraph: () => false },
    );
    if (first && passage) unread.push({ span: passage.span, why: first.why ?? nobody, text: passage.text });
    open = [];
  };
  let from = 0;
  for (const line of lines) {
    while (from < entries.length && (entries[from]?.span.end ?? 0) <= line.start) from++;
    for (const piece of piecesOf(line, entries, from)) {
      const last = open[open.length - 1];
      const together =
        last !== undefined &&
        last.group === piece.group &&
        (piece.group !== null || (piece.why === null && last.why === null && !line.gap && !line.page));
      if (!together) close();
      open.push(piece);
      if (piece.why === null) unnamed.push({ span: spanOf(piece.line), fate: 'unread', why: nobody });
    }
  }
  close();
  return { unread, unnamed };
}

function spanOf({ start, end }: Line): Span {
  return { start, end };
}

const nobody = 'No part of a letter that is known here has such text.';

interface Piece {
  readonly line: Line;
  readonly why: string | null;
  readonly group: number | null;
}

/** The stretches of a line that were left, or named by nobody. */
function piecesOf(line: Line, entries: readonly Kept[], first: number): Piece[] {
  const pieces: Piece[] = [];
  const push = (start: number, end: number, why: string | null, group: number | null): void => {
    const raw = line.text.slice(start - line.start, end - line.start);
    const text = raw.trim();
    if (text === '') return;
    const at = start + raw.indexOf(text);
    const part = { ...line, start: at, end: at + text.length, text, gap: false, page: false };
    pieces.push({ line: part, why, group });
  };
  let at = line.start;
  for (let i = first; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || entry.span.start >= line.end) break;
    const { span, fate, why, group } = entry;
    if (span.start > at) push(at, span.start, null, null);
    if (fate === 'unread') push(Math.max(line.start, span.start), Math.min(line.end, span.end), why, group);
    at = Math.max(at, span.end);
  }
  if (at < line.end) push(at, line.end, null, null);
  return pieces;
}
