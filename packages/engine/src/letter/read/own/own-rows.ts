import { datesIn, type Passage, type Span } from '../../../text/index.ts';
import { heads, notStated } from '../../write/form.ts';
import type { Ledger } from '../ledger.ts';
import { dropStart, type Line } from '../lines.ts';
import { bare, printedAt } from '../printed-words.ts';
import { runningText } from '../running-text.ts';
import { ownJoining } from './own-text.ts';

/** The value behind a label of a row. */
export interface Row {
  readonly text: string;
  readonly passage: Passage;
  readonly lines: readonly Line[];
}

const head = bare(heads.rows.join(''));
const absent = bare(notStated);

/** The `Label: value` rows of a part, by key of the label. A value that says "Not stated" is left out. */
export function ownRows<Key extends string>(
  lines: readonly Line[],
  labels: Readonly<Record<Key, string>>,
  ledger: Ledger,
): Map<Key, Row> {
  const rows = new Map<Key, Row>();
  const keys = Object.keys(labels) as Key[];
  const isHead = (at: number): boolean => printedAt(lines, at, head)?.line === at;
  const labelAt = (at: number): { key: Key; taken: number } | null => {
    for (const key of keys) {
      const end = printedAt(lines, at, bare(`${labels[key]}:`));
      if (end?.line === at) return { key, taken: end.taken };
    }
    return null;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (isHead(i)) {
      ledger.take('fixed', line);
      continue;
    }
    const label = labelAt(i);
    if (label === null || rows.has(label.key)) continue;
    ledger.take('fixed', { start: line.start, end: line.start + label.taken });
    const value: Line[] = [];
    const rest = dropStart(line, label.taken);
    if (rest) value.push(rest);
    while (i + 1 < lines.length && labelAt(i + 1) === null && !isHead(i + 1) && lines[i + 1]?.gap !== true) {
      const next = lines[++i];
      if (next) value.push({ ...next, gap: false, page: false });
    }
    const passage = runningText(value, ownJoining);
    if (passage === null) continue;
    if (bare(passage.text) === absent) for (const printed of value) ledger.take('fixed', printed);
    else rows.set(label.key, { text: passage.text, passage, lines: value });
  }
  return rows;
}

/** Enters a row's value as read. */
export function taken(row: Row, ledger: Ledger): Span {
  for (const line of row.lines) ledger.take('value', line);
  return row.passage.span;
}

/** Leaves a row's value unread. */
export function left(row: Row, why: string, ledger: Ledger): null {
  ledger.leaveLines(row.lines, why);
  return null;
}

/** The date in a row; one that is no date is left unread. */
export function dateIn(row: Row | undefined, ledger: Ledger): { value: string; span: Span } | null {
  if (row === undefined) return null;
  const iso = datesIn(row.text)[0]?.iso ?? null;
  return iso === null ? left(row, 'A date was expected here.', ledger) : { value: iso, span: taken(row, ledger) };
}
