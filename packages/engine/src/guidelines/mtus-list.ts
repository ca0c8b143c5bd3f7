import type { TermMatch } from '../text/automaton.ts';
import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';
import { type PrintedEdition, yearBehind } from './dates.ts';
import { documentOf, documentOfSection, rangesMeet } from './library.ts';
import { readMtusCitation } from './mtus-citation.ts';
import { type DocumentName, documentNames } from './names.ts';
import { chapterStart } from './prefix.ts';
import { mend } from './spelling.ts';

export interface PlacedCitation {
  readonly citation: Citation;
  readonly span: Span;
}

interface Head {
  /** Where the citation begins in print. */
  start: number;
  /** Behind the name and year. */
  nameEnd: number;
  name: DocumentName;
  year: PrintedEdition | null;
  inSections: boolean;
  notes: string[];
}

const sectionNumber = /\b9792\.2\d(?:\.\d{1,2})?/;
const medicalTreatment = /Medical\s+Treatment/i;

/**
 * Reads the list behind "Decision based on MTUS". The text between `start` and `end` begins with "MTUS" where it is
 * printed. A new citation begins only where a document's name follows a separator, so that section names which hold
 * commas or name other documents stay whole.
 */
export function readMtusList(line: string, start: number, end: number): PlacedCitation[] {
  const text = line.slice(start, end);
  const mended = mend(text);
  if (mended === null) return readList(text, start);
  return readList(mended.text, 0).map(({ citation, span }) => {
    const from = start + mended.toPrinted(span.start);
    const to = start + mended.toPrinted(span.end);
    const printed = line.slice(from, to);
    const notes = mended.notes.filter((note) => printed.includes(note.split('"')[1] ?? ''));
    return {
      citation: { ...citation, text: printed, notes: [...notes, ...citation.notes] },
      span: { start: from, end: to },
    };
  });
}

function readList(text: string, start: number): PlacedCitation[] {
  const heads = headsIn(text);
  if (heads.length === 0) {
    const whole = trimEnd(text, 0, text.length);
    return whole === 0 ? [] : [{ citation: readNameless(text.slice(0, whole)), span: { start, end: start + whole } }];
  }
  const placed = heads.map((head, at): PlacedCitation => {
    const from = at === 0 ? 0 : head.start;
    const to = trimEnd(text, from, heads[at + 1]?.start ?? text.length);
    const printed = text.slice(from, to);
    const citation = readMtusCitation(printed, text.slice(Math.min(head.nameEnd, to), to), {
      document: head.name.document,
      year: head.year,
      later: head.name.later && head.notes.length === 0 && !/\bChapter\s+\d/i.test(printed),
      medicalTreatment: medicalTreatment.test(printed),
      notes: head.notes,
    });
    return { citation, span: { start: start + from, end: start + to } };
  });
  return sharePages(placed);
}

function headsIn(text: string): Head[] {
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
    const latest = heads.at(-1);
    if (latest) latest.inSections = current.inSections && isGeneral(current.name);
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

/** No document is named: a section of the regulations, a topic of the chronic pain guidelines, or "MTUS" alone. */
function readNameless(text: string): Citation {
  const number = sectionNumber.exec(text)?.[0];
  const known = number === undefined ? undefined : documentOfSection(number);
  const document = known ?? documentOf('mtus');
  if (document === undefined) throw new Error('knowledge/guidelines/documents has no document "mtus".');
  const tail = text.replace(/^\s*(?:(?:19|20)\d\d\s)?(?:(?:CA|California)[\s-]?)?MTUS\b/i, '');
  const head = { document, year: null, later: false, medicalTreatment: false, notes: [] };
  if (known !== undefined) {
    return readMtusCitation(
      text,
      tail.replaceAll(
        /\b(?:8\s?C\.?C\.?R\.?|sections?\b|title 8\b|9792\.[\d.]+(?:\s?\([a-z]{1,2}\)|\s?[a-z]{1,2}\b)?)|§/gi,
        ' ',
      ),
      head,
    );
  }
  const citation = readMtusCitation(text, tail, head);
  const pain = documentOf('mtus/chronic-pain');
  if (pain === undefined || citation.sections.length === 0) return { ...citation, edition: null };
  const asPain = readMtusCitation(text, tail, { ...head, document: pain });
  const unknown = asPain.notes.some((note) => note.endsWith('is not known'));
  if (unknown) return { ...citation, edition: null, notes: [...citation.notes, 'no document of the MTUS is named'] };
  return { ...asPain, notes: [...asPain.notes, 'the document is found by its topic'] };
}

/**
 * Several chapters before one list of pages ("Chapter 8 …, Chapter 12 … Page(s): 303-305, 177-179"): each page goes to the
 * chapter whose pages hold it.
 */
function sharePages(placed: PlacedCitation[]): PlacedCitation[] {
  const last = placed.at(-1);
  if (placed.length < 2 || last === undefined || last.citation.pages.length < 2) return placed;
  const ranges = placed.map(({ citation }) => editionPages(citation));
  let open = placed.length - 1;
  while (open > 0 && placed[open - 1]?.citation.pages.length === 0) open--;
  if (open === placed.length - 1) return placed;
  const shares = placed.map(({ citation }, at) => (at < open ? [...citation.pages] : ([] as string[])));
  for (const page of last.citation.pages) {
    const owner = ranges.findIndex((range, at) => at >= open && range !== null && rangesMeet(range, page));
    shares[owner === -1 ? placed.length - 1 : owner]?.push(page);
  }
  return placed.map((one, at) => {
    const pages = shares[at] ?? [];
    const same = pages.length === one.citation.pages.length;
    if (same) return one;
    const note = 'pages are shared out among the chapters by their ranges, which are not confirmed';
    const notes = one.citation.notes.filter((known) => !known.includes(' lies outside '));
    return { span: one.span, citation: { ...one.citation, pages, unverified: true, notes: [...notes, note] } };
  });
}

function editionPages(citation: Citation): string | null {
  const document = citation.guideline === null ? undefined : documentOf(citation.guideline);
  return document?.editions.find((edition) => edition.edition === citation.edition)?.pages ?? null;
}

/** The end of a citation: without separators, "and" and the full stop behind it. */
function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    while (end > from && ' \t\n\r\f\u00a0,;.&'.includes(text[end - 1] ?? '')) end--;
    if (end - from > 4 && /\sand$/i.test(text.slice(end - 4, end))) end -= 3;
    else return end;
  }
}
