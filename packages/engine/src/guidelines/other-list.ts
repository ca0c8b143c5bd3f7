import { matchesIn } from '../text/index.ts';
import type { TermMatch } from '../text/automaton.ts';
import { type SourceName, sourceNames } from './names.ts';
import type { PlacedCitation } from './placed.ts';
import { odgChaptersOf } from './odg-chapters.ts';
import { readOtherCitation } from './other-citation.ts';

const otherGuidelines =
  /\bOther\s{1,2}Medical\s{1,2}Treatment\s{1,2}Guidelines?\b(?:\s{1,2}or\s{1,2}Medical\s{1,2}Evidence\b:?)?/gi;

interface Mark {
  readonly start: number;
  readonly source: SourceName | null;
}

/**
 * Reads the free text behind "Non-MTUS Citation". A new citation begins where another source is named behind a separator
 * or where the form's own words "Other Medical Treatment Guidelines" stand; an entry behind a comma stays with its source.
 */
export function readOtherList(line: string, start: number, end: number): PlacedCitation[] {
  const text = line.slice(start, end);
  const marks = marksIn(text);
  const placed: PlacedCitation[] = [];
  const first = marks[0];
  if (first === undefined || first.start > 0)
    marks.unshift({ start: 0, source: first?.start === 0 ? first.source : null });
  for (const [at, mark] of marks.entries()) {
    const to = trimEnd(text, mark.start, marks[at + 1]?.start ?? text.length);
    let from = mark.start;
    while (from < to && ' \t\n\r\f\u00a0,;:'.includes(text[from] ?? '')) from++;
    if (from >= to) continue;
    const printed = text.slice(from, to);
    placed.push({ citation: readOtherCitation(printed, mark.source), span: { start: start + from, end: start + to } });
  }
  return placed;
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const forms = matchesIn(text, otherGuidelines).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const names = sourceNames.find(text);
  let form = 0;
  let current: SourceName | null = null;
  for (const name of names) {
    for (let next = forms[form]; next !== undefined && next.start <= name.start; next = forms[++form]) {
      marks.push({ start: withAnd(text, next.start), source: null });
      current = null;
    }
    const { id } = name;
    if (current === null) {
      const last = marks.at(-1);
      // The first source of a stretch names it, even where it stands further in ("page 12 of the ODG").
      if (last !== undefined && last.source === null) marks[marks.length - 1] = { start: last.start, source: id };
      else marks.push({ start: 0, source: id });
      current = id;
    } else if (begins(text, name, current, marks.at(-1)?.start ?? 0)) {
      marks.push({ start: withAnd(text, name.start), source: id });
      current = id;
    }
  }
  for (; form < forms.length; form++) marks.push({ start: withAnd(text, forms[form]?.start ?? 0), source: null });
  return splitAtSemicolons(text, marks);
}

/** True where a source named inside a stretch begins a citation of its own. */
function begins(text: string, name: TermMatch<SourceName>, current: SourceName, since: number): boolean {
  if (name.id.kind === 'journal' || name.id.key === 'pubmed' || name.id.kind === 'standard') return false;
  const before = text.slice(since, name.start).trimEnd();
  const same = name.id.key === current.key;
  const after = text.slice(name.end);
  if (/[;]$|[a-z)\]"]\.$|\d\.$/i.test(before)) return true;
  if (/\b(?:and|or|plus|as well as)(?:\s+(?:the|on the|from|also))?$/i.test(before))
    return !same || /^\s*(?:\(|[A-Z])/.test(after);
  if (before.endsWith(',') || /[,/](?:\s?the)$/i.test(before)) {
    // "…, ODG Elbow" names another chapter, "…, ODG physical therapy guidelines" an entry of the same.
    if (same) return chapterBehind(text.slice(name.start, name.end + 40), name.end - name.start);
    return name.id.kind !== 'law';
  }
  if (before.endsWith('/')) return !same && name.id.plain;
  return !same && name.id.plain && current.kind !== 'journal';
}

/** True where the chapter of a part of the body follows the source's name, with nothing but marks between. */
function chapterBehind(text: string, name: number): boolean {
  const [chapter] = odgChaptersOf(text);
  if (chapter === undefined || chapter.chapter.regions.length === 0 || chapter.start < name) return false;
  return !/[A-Za-z]{3}/.test(text.slice(name, chapter.start).replaceAll(/\b(?:guidelines?|ODG|TWC)\b/gi, ''));
}

/** "Low back, Manipulation; Neck and Upper back, Manipulation": a chapter behind a semicolon is a citation of the same source. */
function splitAtSemicolons(text: string, marks: readonly Mark[]): Mark[] {
  if (!text.includes(';')) return [...marks];
  const split: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    split.push(mark);
    if (mark.source?.kind !== 'odg') continue;
    const end = marks[at + 1]?.start ?? text.length;
    for (
      let semicolon = text.indexOf(';', mark.start);
      semicolon >= 0 && semicolon < end;
      semicolon = text.indexOf(';', semicolon + 1)
    ) {
      const rest = text.slice(semicolon + 1, Math.min(end, semicolon + 80));
      const [chapter] = odgChaptersOf(rest);
      if (chapter !== undefined && rest.slice(0, chapter.start).trim() === '' && chapter.chapter.regions.length > 0) {
        split.push({ start: semicolon + 1, source: mark.source });
      }
    }
  }
  return split;
}

/** "the" before a name belongs to the citation, as letters write it. */
function withAnd(text: string, at: number): number {
  const before = /\bthe\s{1,2}$/i.exec(text.slice(Math.max(0, at - 6), at));
  return before === null ? at : at - before[0].length;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' \t\n\r\f\u00a0,;.'.includes(text[end - 1] ?? '')) end--;
    if (end - from > 4 && /\sand$/i.test(text.slice(end - 4, end))) end -= 3;
    else if (end - from > 4 && /\son$/i.test(text.slice(end - 3, end)) && /and\s+on$/i.test(text.slice(end - 8, end)))
      end -= 2;
    else return end;
  }
}
