import type { TermFinder } from '../text/automaton.ts';
import type { Section } from './topics.ts';

/** One section name of a list. */
export interface SectionName {
  /** As the dictionary has it, or as printed where it does not hold it. */
  readonly name: string;
  readonly printed: string;
  readonly section: Section | null;
}

const separator = /[\s,;:.&/-]/;

/**
 * Splits the text after "Section(s):" or after a document's name. Section names hold commas ("Ultrasound, therapeutic"),
 * so names of the dictionary go first, the longest first, where they fill the place between two separators; what is left
 * is split at commas and semicolons outside parentheses.
 */
export function splitSections(text: string, finder: TermFinder<Section>, edition: string | null): SectionName[] {
  const found: SectionName[] = [];
  let rest = 0;
  for (const match of finder.find(text)) {
    const end = withParenthesis(text, match.start, match.end);
    if (match.start < rest || !opens(text, match.start, rest) || !closes(text, end)) continue;
    for (const printed of splitUnknown(text.slice(rest, match.start))) found.push(unknown(printed));
    const name = edition === null ? match.id.name : (match.id.nameIn[edition] ?? match.id.name);
    found.push({ name, printed: text.slice(match.start, end), section: match.id });
    rest = end;
  }
  for (const printed of splitUnknown(text.slice(rest))) found.push(unknown(printed));
  return found;
}

function unknown(printed: string): SectionName {
  return { name: printed, printed, section: null };
}

/** A known name may be followed by a parenthesis that the dictionary lacks: "Tramadol (Ultram ER)". */
function withParenthesis(text: string, start: number, end: number): number {
  let at = end;
  // The name itself may end in a parenthesis, whose closing mark is no part of a term.
  while (text[at] === ')' || text[at] === '®' || text[at] === '™') at++;
  if (balance(text.slice(start, at)) > 0) {
    const close = text.indexOf(')', at);
    if (close >= 0 && close - at < 60) return close + 1;
  }
  let open = at;
  while (text[open] === ' ') open++;
  if (text[open] !== '(') return at;
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i + 1;
  }
  return at;
}

function balance(text: string): number {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
  }
  return depth;
}

function opens(text: string, start: number, floor: number): boolean {
  const before = text.slice(floor, start).trimEnd();
  return before === '' || separator.test(before.at(-1) ?? '') || /\band$/i.test(before);
}

function closes(text: string, end: number): boolean {
  const after = text.slice(end).trimStart();
  return after === '' || /^(?:[,;:.&/-]|and\b)/i.test(after);
}

/** At commas, semicolons and full stops outside parentheses; a piece that begins small belongs to the one before. */
export function splitUnknown(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    const ends = i === text.length || (depth <= 0 && (character === ',' || character === ';' || stops(text, i)));
    if (!ends) continue;
    const piece = text.slice(start, i);
    const trimmed = trimMarks(piece);
    if (/[\p{L}\p{N}]/u.test(trimmed)) {
      const last = pieces.at(-1);
      if (last !== undefined && /^[a-z]/.test(trimmed) && text[start - 1] === ',')
        pieces[pieces.length - 1] = `${last}, ${trimmed}`;
      else pieces.push(trimmed);
    }
    start = i + 1;
  }
  return pieces;
}

function stops(text: string, at: number): boolean {
  return text[at] === '.' && /\s[A-Z]/.test(text.slice(at + 1, at + 3)) && !/\d$/.test(text.slice(0, at));
}

const marks = ' \t\n\r\f\u00a0,;:.&/-';

/** Without separators, full stops and a lone "and" at either end; runs of spaces as one. */
export function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    while (start < end && marks.includes(text[start] ?? '')) start++;
    if (/^and\b/i.test(text.slice(start, start + 4)) && start + 3 < end) start += 3;
    else break;
  }
  for (;;) {
    while (end > start && marks.includes(text[end - 1] ?? '')) end--;
    if (/\Wand$/i.test(text.slice(Math.max(start, end - 4), end))) end -= 3;
    else break;
  }
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}
