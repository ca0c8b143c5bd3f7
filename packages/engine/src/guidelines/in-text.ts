import type { TermMatch } from '../text/automaton.ts';
import type { Span } from '../text/index.ts';
import type { Citation } from './citation.ts';
import { yearBehind } from './dates.ts';
import { readCitation } from './read-citation.ts';
import { documentNames, odgChapterNames, sourceNames } from './names.ts';
import { pageGroupsIn } from './pages.ts';

/** A citation in running text and where it stands. */
export interface CitationInText {
  readonly citation: Citation;
  readonly span: Span;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** What may join: the MTUS and its documents; the ODG and its chapters; each other source alone. */
  readonly family: string;
}

const schedule = /\b(?:CA\s?-?\s?|California(?:'s)?\s{1,2})?MTUS\b|\bMedical Treatment Utilization Schedule\b/gi;
const sectionNumber =
  /\b(?:(?:8\s{0,2}C\.?\s?C\.?\s?R\.?,?|Title 8,? (?:of the )?California Code of Regulations,?)\s{0,2})?(?:sections?\s{1,2}|§{1,2}\s{0,2})?9792\.2\d(?:\.\d{1,2})?(?:\s?\([a-z]{1,2}\))?/gi;
const table = /\bTable\s{1,2}\d{1,2}-\d{1,2}\b/gi;
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const year = String.raw`(?:${month}\s{1,2}(?:\d{1,2},?\s{1,2})?)?(?:19|20)\d\d\b`;
const years = new RegExp(String.raw`\(${year}\)|\b${year}`, 'gi');
const editions = /\b(?:2nd|second|3rd|third)\s{1,2}ed(?:ition|\.)?/gi;
const joining = new Set(
  'guideline guidelines in of the practice occupational medicine medical treatment chapter section part disorders complaints official on at its see per edition chronic pain s'.split(
    ' ',
  ),
);

/**
 * Finds what running text cites: "MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 214", "CA MTUS 2016 Chronic Pain
 * Guidelines", "Section 9792.20(e)", "Official Disability Guidelines, Neck chapter". A bare "the guidelines" is none.
 */
export function citationsIn(text: string): CitationInText[] {
  const marks = marksIn(text);
  const found: CitationInText[] = [];
  for (let at = 0; at < marks.length; ) {
    const first = marks[at];
    if (first === undefined) break;
    let { end, family } = first;
    if (family === 'detail' && (text[end - 1] === ')' || text[end] === ')')) {
      at++;
      continue;
    }
    let next = at + 1;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || !joins(text.slice(end, mark.start), family, mark.family)) break;
      if (family === 'detail' || family === 'number' || family === 'acoem')
        family = mark.family === 'detail' || mark.family === 'number' ? family : mark.family;
      end = Math.max(end, mark.end);
    }
    if (family !== 'detail' && family !== 'number' && family !== 'chapter') {
      if (
        text[end] === ')' &&
        text.slice(first.start, end).lastIndexOf('(') > text.slice(first.start, end).lastIndexOf(')')
      )
        end++;
      const span = { start: first.start, end };
      found.push({ citation: readCitation(text.slice(span.start, span.end)), span });
    }
    at = next;
  }
  return found;
}

function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  const add = (family: string, pattern: RegExp): void => {
    for (const match of text.matchAll(pattern))
      marks.push({ start: match.index, end: match.index + match[0].length, family });
  };
  add('mtus', schedule);
  add('mtus', sectionNumber);
  add('detail', table);
  add('detail', years);
  add('detail', editions);
  for (const group of pageGroupsIn(text)) marks.push({ ...group.span, family: 'detail' });
  for (const match of documentNames.find(text)) {
    if (match.id.document.family === 'acoem' && !match.id.byNumber) continue;
    const printed = text.slice(match.start, match.end);
    const pain = printed === 'Chronic Pain' && /^\s(?:Guidelines|Chapter)/.test(text.slice(match.end, match.end + 12));
    // A weak name ("knee", "eye") is a word of every letter; so is a chapter's name in small letters.
    if (!pain && !(match.id.strong && capital(text, match))) continue;
    const titled =
      /\b(?:Guidelines?|Complaints?|Disorders?|Conditions?|CPMTG)$/.test(printed) ||
      yearBehind(text, match.end) !== null;
    marks.push({
      start: match.start,
      end: match.end,
      family: pain || (titled && !match.id.byNumber) ? 'mtus' : 'number',
    });
  }
  for (const match of sourceNames.find(text)) {
    const { kind, key } = match.id;
    if (kind === 'law' || kind === 'standard' || kind === 'journal' || (key !== 'odg' && !capital(text, match)))
      continue;
    marks.push({ start: match.start, end: match.end, family: key });
  }
  if (marks.some((mark) => mark.family === 'odg' || mark.family === 'acoem')) {
    for (const match of odgChapterNames.find(text)) {
      if (
        /^\s?(?:\([^)]{0,30}\)\s?)?(?:chapter|section)\b/i.test(text.slice(match.end, match.end + 45)) &&
        capital(text, match)
      )
        marks.push({
          start: match.start,
          end: match.end + (/^\s?(?:chapter|section)\b/i.exec(text.slice(match.end, match.end + 12))?.[0].length ?? 0),
          family: 'chapter',
        });
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.end > last.end) kept[kept.length - 1] = { ...last, end: mark.end };
  }
  return kept;
}

function capital(text: string, match: TermMatch<unknown>): boolean {
  return /[A-Z]/.test(text[match.start] ?? '');
}

/** True where the words between two marks only lead from one to the other. */
function joins(between: string, family: string, next: string): boolean {
  if (between.length > 60 || /[;!?]|\.\s/.test(between)) return false;
  const compatible =
    family === next ||
    family === 'detail' ||
    next === 'detail' ||
    (family === 'number' && (next === 'mtus' || next === 'acoem')) ||
    (next === 'number' && (family === 'mtus' || family === 'acoem')) ||
    (next === 'chapter' && (family === 'odg' || family === 'acoem')) ||
    (family === 'chapter' && (next === 'odg' || next === 'acoem')) ||
    (family === 'acoem' && next === 'mtus') ||
    (family === 'mtus' && next === 'acoem');
  if (!compatible) return false;
  // "the Shoulder Disorders Chapter notes on page 64"
  if (next === 'detail' && /^(?:\s?Chapter)?\s[a-z]{3,12}s\son\s$/i.test(between)) return true;
  return between.split(/[^A-Za-z0-9]/).every((word) => word === '' || joining.has(word.toLowerCase()));
}
