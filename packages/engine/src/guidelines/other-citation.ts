import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument } from '../knowledge/schema/guidelines.ts';
import type { Citation } from './citation.ts';
import { dateInWords, updateDate } from './dates.ts';
import { documentOf, documentOfChapter, rangesMeet } from './library.ts';
import { documentNames, type OdgChapter, odgChapterNames, type SourceName } from './names.ts';
import { distinctPages, pageGroupsIn, pagesRepeated } from './pages.ts';
import { splitUnknown } from './sections.ts';

const url = /\b(?:https?:\/\/|www\.)[^\s,;()]+|\b[a-z0-9-]+\.(?:com|gov|org|edu|net)\b(?:\/[^\s,;()]*)?/i;
const yearAlone = /\b((?:19|20)\d\d)\b/;
const editionWords =
  /\b\d{1,2}(?:st|nd|rd|th)\s{1,2}(?:Annual\s{1,2})?(?:Edition|ed\.?)(?:\s?\(web\)|\s?\(web version\))?|\(?\b(?:online|web|current)\s{1,2}version\)?|\(?\bupdated:?\s{1,2}[\d/-]+\)?/gi;

/** One citation outside the MTUS. `source` is what names it, null where nothing known does. */
export function readOtherCitation(text: string, source: SourceName | null): Citation {
  const groups = pageGroupsIn(text);
  const pages = distinctPages(groups);
  const notes: string[] = pagesRepeated(groups) ? ['pages are given twice'] : [];
  const base = { text, mtus: false, pages, otherReadings: [] as string[], unverified: false, notes };
  if (source?.kind === 'odg') return readOdg(text, base);
  if (source?.kind === 'acoem') return readAcoem(text, base);
  if (source !== null) {
    return { ...base, guideline: source.key, name: source.name, edition: yearOf(text), topic: null, sections: [] };
  }
  const chapter = leadingChapter(text);
  if (chapter !== null) {
    notes.push('the source is not named; the chapter bears the name of one of the ODG');
    return readOdg(text, { ...base, otherReadings: [`ACOEM, ${chapter.name}`] });
  }
  const address = url.exec(text)?.[0];
  if (address !== undefined) {
    const host = address.replace(/^https?:\/\//i, '').split('/')[0] ?? address;
    return { ...base, guideline: null, name: host, edition: null, topic: null, sections: [] };
  }
  return { ...base, guideline: null, name: null, edition: yearOf(text), topic: null, sections: [] };
}

type Base = Pick<Citation, 'text' | 'mtus' | 'pages' | 'otherReadings' | 'unverified' | 'notes'>;

function readOdg(text: string, base: Base): Citation {
  const chapters = odgChaptersOf(text);
  const [chapter = null] = chapters;
  const sections = odgSections(text, chapters);
  const name = 'Official Disability Guidelines';
  const edition = yearOf(text.replaceAll(/\bupdated:?\s{1,2}[\d/-]+/gi, ' ')) ?? updateDate(text);
  const notes = [...base.notes];
  if (chapters.length > 1) notes.push(`chapters: ${chapters.map((one) => one.chapter.name).join('; ')}`);
  return {
    ...base,
    guideline: 'odg',
    name,
    edition,
    topic: chapter?.chapter.name ?? null,
    sections,
    notes,
  };
}

export interface PlacedChapter {
  readonly chapter: OdgChapter;
  readonly start: number;
  readonly end: number;
}

const odgName =
  /\b(?:Official\s+(?:Medical\s+)?Disability(?:\s+Duration)?\s+(?:Guidelines?|Guides?)|Work\s+Loss\s+Data\s+Institute|Treatment\s+in\s+Workers'?\s+Comp(?:ensation)?|ODG(?:'s|s)?)\b(?:\s?-?\s?\/?TWC\b)?(?:\s?\((?:ODG|TWC|ODG-TWC)\))?(?:\s+(?:Guidelines?|Treatment\s+Index|Treatment\s+in\s+Workers'?\s+Comp(?:ensation)?)\b)?/gi;

/**
 * The ODG chapters a citation names, in order. A chapter stands right behind the source's name or a separator, or is
 * called "chapter" or "section"; where none does, a part of the body named anywhere tells it ("MRI shoulder").
 */
export function odgChaptersOf(text: string): PlacedChapter[] {
  const placed: PlacedChapter[] = [];
  const hints: PlacedChapter[] = [];
  for (const { id, start, end: behind } of odgChapterNames.find(text)) {
    const end =
      text[behind] === ')' && insideParenthesis(text, behind) && !insideParenthesis(text, start) ? behind + 1 : behind;
    const before = text
      .slice(0, start)
      .replaceAll(editionWords, ' ')
      .replaceAll(/\b(?:19|20)\d\d\b/g, ' ')
      .trimEnd();
    const after = text.slice(end, end + 40);
    const called = /^[\s)]{0,2}(?:\([^)]{0,25}\)\s?)?(?:Chapter|Section)\b/i.test(after);
    const opens =
      before === '' ||
      /(?:[,;:/-]|\bODG\)?|\bGuidelines?\)?|\bTWC\)?|\bGuidelines \(ODG\)|\band|\bTreatment Index|\bComp(?:ensation)?\)?|\(Acute & Chronic\))$/i.test(
        before,
      );
    const closes = /^\s{0,2}(?:$|[,;:/(.-]|Chapter|Section|Physical|\()/i.test(after);
    const one = { chapter: id, start, end };
    if (called || (opens && (closes || id.regions.length > 0) && !insideParenthesis(text, start))) placed.push(one);
    else if (id.regions.length > 0) hints.push(one);
  }
  // "Physical Therapy Guidelines" is a chapter only where no part of the body is.
  const bodily = placed.filter((one) => !one.chapter.name.endsWith('Guidelines'));
  if (bodily.length > 0) return bodily;
  return hints.length > 0 ? hints.slice(0, 1) : placed;
}

function insideParenthesis(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.includes(')', open) && before.slice(open + 1).trim() !== '';
}

function leadingChapter(text: string): OdgChapter | null {
  const match = odgChapterNames.find(text)[0];
  return match !== undefined && match.start <= 1 ? match.id : null;
}

/** What is named inside the chapters: entries, cut at commas and semicolons. */
function odgSections(text: string, chapters: readonly PlacedChapter[]): string[] {
  let rest = '';
  let at = 0;
  for (const { start, end } of chapters) {
    rest += `${text.slice(at, start)}, `;
    at = end;
  }
  rest += text.slice(at);
  rest = rest
    .replace(/^\s*(?:the|and)\s(?=Official|ODG)/i, '')
    .replaceAll(odgName, ', ')
    .replaceAll(editionWords, ', ')
    .replaceAll(/\(\s?,?\s?\)/g, ' ')
    .replaceAll(
      /\(?\b(?:Acute|Chronic|Thoracic|Lumbar)(?:,?\s(?:&|and)\s(?:Acute|Chronic|Thoracic|Lumbar))?(?:,\s?Acute (?:&|and) Chronic)?\)/gi,
      ', ',
    )
    .replaceAll(/\b(?:Chapter|Section)\b/gi, ', ')
    .replaceAll(/[\s,]\(?(?:19|20)\d\d\)?(?=[\s,;:]|$)/g, ', ');
  return splitUnknown(rest.replaceAll(/^[\s,/:-]+|(?<=,)\s*[/:-]\s/g, ' ')).map((piece) =>
    piece.replace(/^\((.*)\)$/, '$1'),
  );
}

const thirdEdition = /\b(?:3rd|third)\s{1,2}ed(?:ition|\.|\b)/i;
const secondEdition = /\b(?:2nd|second)\s{1,2}ed(?:ition|\.|\b)/i;

function readAcoem(text: string, base: Base): Citation {
  const notes = [...base.notes];
  const date = dateInWords(text);
  const third = thirdEdition.test(text);
  const second = secondEdition.test(text) || /\b2004\b/.test(text) || /^\s*Harris\b/.test(text);
  const document = chapterNamed(text, second, base.pages, notes);
  const edition = date?.value ?? (second && !third ? '2004' : yearOf(text));
  let unverified = false;
  if (second && document !== null) {
    const book = document.editions.find((one) => one.edition === '2004');
    if (book?.adopted !== false && document.family === 'mtus')
      notes.push(`the MTUS adopted this chapter (${document.section ?? document.key})`);
    unverified = base.pages.length > 0;
  }
  return {
    ...base,
    guideline: second && !third ? 'acoem/2004' : 'acoem',
    name: third
      ? 'ACOEM Practice Guidelines, 3rd edition'
      : second
        ? 'ACOEM Practice Guidelines, 2nd edition'
        : 'ACOEM Practice Guidelines',
    edition,
    topic: titleOf(text) ?? document?.name ?? null,
    sections: [],
    unverified,
    notes,
  };
}

function titleOf(text: string): string | null {
  const title = /\b((?:[A-Z][a-z]+ (?:and )?){1,4}(?:Disorders|Complaints))\b/.exec(text)?.[1];
  return title?.replace(/^(?:(?:Practice|Guidelines?|Chapter) )+/, '') ?? null;
}

function chapterNamed(
  text: string,
  second: boolean,
  pages: readonly string[],
  notes: string[],
): GuidelineDocument | null {
  for (const { id } of documentNames.find(text)) {
    if (id.document.key !== 'acoem/2004' && id.document.key !== 'mtus') return id.document;
  }
  if (!second || pages.length === 0) return null;
  const [page = ''] = pages;
  const holder = guidelines.documents.find(
    (document) =>
      document.chapter !== undefined &&
      document.editions.some((one) => one.edition === '2004' && one.pages !== undefined && rangesMeet(one.pages, page)),
  );
  if (holder === undefined) return null;
  notes.push(`page ${page} of the 2nd edition lies in chapter ${holder.chapter ?? ''}, ${holder.name}`);
  return documentOfChapter(holder.chapter ?? 0) ?? documentOf(holder.key) ?? null;
}

function yearOf(text: string): string | null {
  return yearAlone.exec(text.replaceAll(/https?:\S+|www\.\S+/gi, ' '))?.[1] ?? null;
}
