import type { TermMatch } from '../text/automaton.ts';
import { type PrintedEdition, yearBehind } from './dates.ts';
import { type DocumentName, documentNames } from './names.ts';
import { chapterStart } from './prefix.ts';

/** The beginning of one citation of an MTUS list: the document it names. */
export interface Head {
  /** Where the citation begins in print. */
  start: number;
  /** Behind the name and year. */
  nameEnd: number;
  name: DocumentName;
  year: PrintedEdition | null;
  inSections: boolean;
  notes: string[];
}

/** Finds where the citations of a list begin, and what each names. */
export function headsIn(text: string): Head[] {
  const heads: Head[] = [];
  for (const match of documentNames.find(text)) {
    const current = heads.at(-1);
    const year = yearBehind(text, match.end);
    if (current === undefined) {
      if (begins(text, match, year)) heads.push(head(0, match, year));
      continue;
    }
    if (continues(text, current, match, year)) continue;
    const before = chapterStart(text, match.start, current.nameEnd);
    if (!before.separated) continue;
    const named = match.id.strong && !(current.inSections && isGeneral(match.id));
    if (year === null && !(named && (match.id.document !== current.name.document || current.year !== null))) continue;
    heads.push(head(before.start, match, year));
  }
  return heads;

  function head(at: number, match: TermMatch<DocumentName>, year: PrintedEdition | null): Head {
    const nameEnd = year?.end ?? match.end;
    const printedYear = year ?? yearBefore(text, match.start);
    const inSections = /^[\s,)]{0,3}(?:Guidelines?)?[\s,]{0,3}Section/i.test(text.slice(nameEnd, nameEnd + 30));
    return { start: at, nameEnd, name: match.id, year: printedYear, inSections, notes: [] };
  }
}

/** "CA MTUS 2016 Chronic Pain Guidelines": the year before the name. */
function yearBefore(text: string, at: number): PrintedEdition | null {
  const before = text.slice(Math.max(0, at - 40), at);
  const year =
    /\bMTUS[\s,(]{1,3}((?:19|20)\d\d)[\s),]{1,3}$/i.exec(before)?.[1] ??
    /\b((?:19|20)\d\d)[\s,]{1,3}(?:(?:CA|California)[\s-]{1,2})?MTUS[\s,]{0,3}$/i.exec(before)?.[1];
  return year === undefined ? null : { value: year, year, end: at };
}

/** The first name of a list; a weak one ("Eye", "Pain") only near its beginning. */
function begins(text: string, match: TermMatch<DocumentName>, year: PrintedEdition | null): boolean {
  if (match.id.strong || year !== null) return true;
  return chapterStart(text, match.start, 0).start <= 5;
}

/**
 * True where a name belongs to the citation already begun: "ACOEM" before its chapter, a chapter's number before its
 * name, a chapter inside "General Approaches".
 */
function continues(text: string, current: Head, match: TermMatch<DocumentName>, year: PrintedEdition | null): boolean {
  const between = text.slice(current.nameEnd, match.start);
  const known = current.name.document;
  const next = match.id.document;
  if (known === next) {
    const separate = current.year !== null && year !== null;
    if (separate && /[,;]/.test(between)) return false;
    if (!isFiller(between)) return year === null;
    take(current, match, year);
    return true;
  }
  if (between.length <= 60 && isFiller(between) && next.chapter !== undefined) {
    const bookFirst = known.key === 'acoem/2004' || known.key === 'mtus';
    if (bookFirst || (known.key === 'mtus/general-approaches' && current.year === null)) {
      current.name = { ...match.id, strong: true };
      take(current, match, year);
      return true;
    }
    // "Chapter 9 Neck and Upper Back Complaints": number and name disagree; the name is taken, the number kept in words.
    if (current.name.byNumber && !match.id.byNumber && !/[,;]/.test(between)) {
      current.notes.push(`chapter ${known.chapter ?? ''} is ${known.name}, not ${next.name}`);
      current.name = match.id;
      take(current, match, year);
      return true;
    }
  }
  return false;
}

function take(current: Head, match: TermMatch<DocumentName>, year: PrintedEdition | null): void {
  if (current.name.byNumber && !match.id.byNumber) current.name = { ...match.id, later: false };
  current.year = year ?? current.year;
  current.nameEnd = Math.max(current.nameEnd, year?.end ?? match.end);
}

const fillers = new Set(
  'acoem occupational medicine practice medical treatment guideline guidelines 2nd second edition ed ompg plus the'.split(
    ' ',
  ),
);

/** Words between a book and its chapter that name neither. */
function isFiller(between: string): boolean {
  return between
    .split(/[^A-Za-z0-9]/)
    .every((word) => word === '' || fillers.has(word.toLowerCase()) || /^\d{4}$/.test(word));
}

/** Chapters of the general approaches are section names as well. */
function isGeneral(name: DocumentName): boolean {
  const chapter = name.document.chapter;
  return name.document.key === 'mtus/general-approaches' || (chapter !== undefined && chapter <= 5) || !name.strong;
}
