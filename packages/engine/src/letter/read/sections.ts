import { fixedSentences, type SectionName, type Title, titles } from './forms.ts';
import type { Ledger } from './ledger.ts';
import { dropStart, type Line } from './lines.ts';
import { bare, printedAt } from './printed-words.ts';

/** A part of the letter under one title; `opening` is what stands above the first. */
export interface Section {
  readonly name: SectionName;
  readonly title: Title | null;
  /** The lines below the title, without the fixed sentences at their start. */
  readonly lines: readonly Line[];
}

/** Parts the lines at section titles. Titles and the fixed sentences below them are entered in the ledger. */
export function sectionsOf(lines: readonly Line[], ledger: Ledger): Section[] {
  const sections: Section[] = [];
  let title: Title | null = null;
  let body: Line[] = [];
  const close = (): void => {
    if (title !== null || body.length > 0) {
      sections.push({ name: title?.section ?? 'opening', title, lines: withoutFixed(body, ledger) });
    }
  };
  for (let i = 0; i < lines.length; i++) {
    const found = titleAt(lines, i);
    const line = lines[i];
    if (line === undefined) break;
    if (found === null) {
      body.push(line);
      continue;
    }
    close();
    title = found.title;
    body = [];
    for (; i < found.line; i++) ledger.take('fixed', lines[i] ?? line);
    const last = lines[found.line] ?? line;
    ledger.take('fixed', { start: last.start, end: last.start + found.taken });
    const rest = dropStart(last, found.taken);
    if (rest) body.push(rest);
  }
  close();
  return sections;
}

const LONGEST_TITLE_LINE = 130;

/** A title at line `at`: lines of its own, in capitals or as the form prints it, or before a colon. */
function titleAt(lines: readonly Line[], at: number): { title: Title; line: number; taken: number } | null {
  const line = lines[at];
  if (line === undefined || line.text.length > LONGEST_TITLE_LINE) return null;
  const first = line.text.charCodeAt(0);
  if (first < 65 || first > 90) return null;
  for (const title of titles) {
    if (title.bare.charCodeAt(0) !== first + 32) continue;
    const end = printedAt(lines, at, title.bare);
    if (end === null || end.line > at + 2) continue;
    const ending = lines[end.line];
    if (ending === undefined) continue;
    const rest = ending.text.slice(end.taken);
    const words = ending.text.slice(0, end.taken);
    const shouted = words === words.toUpperCase();
    if (/^:?$/.test(rest.trim())) {
      if (shouted || startsCapital(words)) return { title, line: end.line, taken: ending.text.length };
    } else if (title.goesOn && shouted) {
      const through = capitals(lines, end.line, end.taken);
      if (through) return { title, ...through };
    } else if (/^\s*:/.test(rest) && shouted) {
      return { title, line: end.line, taken: end.taken + rest.indexOf(':') + 1 };
    }
  }
  return null;
}

function startsCapital(words: string): boolean {
  return /^[A-Z][a-z]/.test(words) && words.split(' ').filter((word) => /^[A-Z]/.test(word)).length >= 2;
}

/** A title that goes on in capitals, over up to three lines, to a colon or the line's end. */
function capitals(lines: readonly Line[], at: number, taken: number): { line: number; taken: number } | null {
  let from = taken;
  for (let i = at; i < Math.min(lines.length, at + 4); i++) {
    const text = lines[i]?.text ?? '';
    const colon = text.indexOf(':', from);
    const end = colon < 0 ? text.length : colon + 1;
    const words = text.slice(from, end);
    if (words !== words.toUpperCase())
      return i === at ? null : { line: i - 1, taken: (lines[i - 1]?.text ?? '').length };
    if (colon >= 0) return { line: i, taken: end };
    const next = lines[i + 1];
    if (next === undefined || next.gap || next.text !== next.text.toUpperCase()) return { line: i, taken: end };
    from = 0;
  }
  return null;
}

function withoutFixed(body: readonly Line[], ledger: Ledger): Line[] {
  let lines = [...body];
  for (let more = true; more; ) {
    more = false;
    const first = lines[0];
    if (first === undefined) break;
    const start = bare(first.text.slice(0, 12)).slice(0, 8);
    for (const fixed of fixedSentences) {
      if (!fixed.startsWith(start)) continue;
      const end = printedAt(lines, 0, fixed);
      if (end === null || (!/[.:]$/.test(fixed) && lines[end.line]?.text.length !== end.taken)) continue;
      lines = takeFixed(lines, 0, end, ledger);
      more = true;
      break;
    }
  }
  return lines;
}

/** Enters what stands from line `at` to `end` as fixed, and gives the lines without it. */
export function takeFixed(
  lines: readonly Line[],
  at: number,
  end: { line: number; taken: number },
  ledger: Ledger,
): Line[] {
  for (let i = at; i < end.line; i++) {
    const line = lines[i];
    if (line) ledger.take('fixed', line);
  }
  const last = lines[end.line];
  if (last === undefined) return lines.slice(0, at);
  ledger.take('fixed', { start: last.start, end: last.start + end.taken });
  const rest = dropStart(last, end.taken);
  return [...lines.slice(0, at), ...(rest ? [rest] : []), ...lines.slice(end.line + 1)];
}
