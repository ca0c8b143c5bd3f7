import { titles } from '../../write/form.ts';
import type { Ledger } from '../ledger.ts';
import type { Line } from '../lines.ts';
import { bare, printedAt } from '../printed-words.ts';

export type OwnPart = Exclude<keyof typeof titles, 'letter'>;

const order = (Object.keys(titles) as (keyof typeof titles)[]).filter((part): part is OwnPart => part !== 'letter');
const bareTitles = new Map(order.map((part) => [part, bare(titles[part])]));
const bareLetter = bare(titles.letter);

/** True for a text in our own form: it begins with the title of our letters. */
export function isOwn(lines: readonly Line[]): boolean {
  return printedAt(lines, 0, bareLetter) !== null;
}

export interface OwnSections {
  /** Between the title of the letter and the first part: says what the letter was restated from. */
  readonly opening: readonly Line[];
  readonly parts: ReadonlyMap<OwnPart, readonly Line[]>;
}

/**
 * Parts a letter of our own form at its titles. They come in one order only, each at most once, behind a blank line; in
 * plain text, where titles are underlined, nothing else is a title.
 */
export function ownSections(lines: readonly Line[], ledger: Ledger): OwnSections {
  const parts = new Map<OwnPart, readonly Line[]>();
  const start = printedAt(lines, 0, bareLetter);
  if (start === null) return { opening: lines, parts };
  for (const line of lines.slice(0, start.line + 1)) ledger.take('fixed', line);
  const underlined = isUnderline(lines[start.line + 1]);
  let at = start.line + 1;
  if (underlined) takeLine(lines, at++, ledger);

  let opening: readonly Line[] = [];
  let open: OwnPart | null = null;
  let from = at;
  let next = 0;
  const close = (end: number): void => {
    if (open === null) opening = lines.slice(from, end);
    else parts.set(open, lines.slice(from, end));
  };
  for (; at < lines.length; at++) {
    const part = partAt(lines, at, next, underlined);
    if (part === null) continue;
    close(at);
    takeLine(lines, at, ledger);
    if (underlined) takeLine(lines, ++at, ledger);
    open = part;
    from = at + 1;
    next = order.indexOf(part) + 1;
  }
  close(lines.length);
  return { opening, parts };
}

function partAt(lines: readonly Line[], at: number, next: number, underlined: boolean): OwnPart | null {
  const line = lines[at];
  if (line === undefined || !(line.gap || line.page) || line.indent > 0) return null;
  if (underlined && (lines[at + 1]?.gap === true || !isUnderline(lines[at + 1]))) return null;
  const text = bare(line.text);
  return order.slice(next).find((part) => bareTitles.get(part) === text) ?? null;
}

function isUnderline(line: Line | undefined): boolean {
  return line !== undefined && /^(?:=+|-+)$/.test(line.text);
}

function takeLine(lines: readonly Line[], at: number, ledger: Ledger): void {
  const line = lines[at];
  if (line) ledger.take('fixed', line);
}
