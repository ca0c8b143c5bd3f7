import type { Citation } from './citation.ts';
import { updateDate } from './dates.ts';
import { editionWords, odgChaptersOf, type PlacedChapter } from './odg-chapters.ts';
import { type CitationBase, yearOf } from './citation-base.ts';
import { splitUnknown } from './sections.ts';

/** A citation of the Official Disability Guidelines. */
export function readOdg(text: string, base: CitationBase): Citation {
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

const odgName =
  /\b(?:Official\s+(?:Medical\s+)?Disability(?:\s+Duration)?\s+(?:Guidelines?|Guides?)|Work\s+Loss\s+Data\s+Institute|Treatment\s+in\s+Workers'?\s+Comp(?:ensation)?|ODG(?:'s|s)?)\b(?:\s?-?\s?\/?TWC\b)?(?:\s?\((?:ODG|TWC|ODG-TWC)\))?(?:\s+(?:Guidelines?|Treatment\s+Index|Treatment\s+in\s+Workers'?\s+Comp(?:ensation)?)\b)?/gi;

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
