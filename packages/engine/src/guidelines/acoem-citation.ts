import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument } from '../knowledge/schema/guidelines.ts';
import type { Citation } from './citation.ts';
import { type CitationBase, yearOf } from './citation-base.ts';
import { dateInWords } from './dates.ts';
import { documentOf, documentOfChapter, rangesMeet } from './library.ts';
import { documentNames } from './names.ts';

const thirdEdition = /\b(?:3rd|third)\s{1,2}ed(?:ition|\.|\b)/i;
const secondEdition = /\b(?:2nd|second)\s{1,2}ed(?:ition|\.|\b)/i;

/** A citation of the ACOEM guidelines as a source outside the MTUS. */
export function readAcoem(text: string, base: CitationBase): Citation {
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
