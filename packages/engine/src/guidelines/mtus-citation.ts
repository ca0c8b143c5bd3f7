import { matchesIn } from '../text/index.ts';
import type { Citation } from './citation.ts';
import { dateInWords } from './dates.ts';
import { editionFor, type MtusHead } from './edition-meant.ts';
import { isUnverified, rangesMeet } from './library.ts';
import { opioidSectionsIn } from './opioid-sections.ts';
import { distinctPages, pageGroupsIn, pagesRepeated } from './pages.ts';
import { splitSections, trimMarks } from './sections.ts';
import { checkTopics } from './topic-pages.ts';
import { sectionNamesOf } from './topics.ts';

const sectionLabel = /\b(?:Sections?(?:\s?\(s\))?)\s{0,2}:?\s/i;
const tableName = /\bTables?\s{1,2}(\d{1,2}(?:-\d{1,2})?)\b/gi;

/**
 * Reads what stands behind a document's name: edition, sections, pages. `text` is the citation as printed; `tail` the
 * part of it behind the name and year.
 */
export function readMtusCitation(text: string, tail: string, head: MtusHead): Citation {
  const { document } = head;
  const notes = [...head.notes];
  const others: string[] = [];
  const groups = pageGroupsIn(tail);
  // "page 82 of the MTUS …": pages may stand before the name.
  const all = [...pageGroupsIn(text, 0, text.length - tail.length), ...groups];
  let pages = distinctPages(all);
  if (pagesRepeated(all)) notes.push('pages are given twice');

  let rest = cut(
    tail,
    groups.map((group) => group.span),
  );
  const inWords = head.year === null ? dateInWords(rest) : null;
  if (inWords !== null) rest = cut(rest, [inWords]);
  const year = head.year ?? inWords;
  const label = sectionLabel.exec(rest);
  // What stands before the label belongs to the document ("2016 Guidelines, Section(s): …").
  let listed =
    label === null
      ? rest
      : `${trimGuidelines(rest.slice(0, label.index))}, ${rest.slice(label.index + label[0].length)}`;
  if (label === null) listed = trimGuidelines(rest);

  const edition = editionFor(head, year, pages, others, notes);
  const sections: string[] = [];
  for (const match of matchesIn(listed, tableName)) sections.push(`Table ${match[1] ?? ''}`);
  if (sections.length > 0) listed = listed.replaceAll(tableName, ' ');

  let doubtful = edition === undefined || isUnverified(edition);
  if (document.key === 'mtus/opioids' && /\d/.test(listed)) sections.push(...opioidSectionsIn(listed, notes));
  else {
    const names = splitSections(trimMarks(listed), sectionNamesOf(document), edition?.edition ?? null);
    for (const { name, printed, section } of names) {
      if (/^\d{1,3}(-\d{1,3})?$/.test(printed)) {
        pages = [...pages, printed];
        notes.push(`page ${printed} is printed as a section`);
        continue;
      }
      if (section === null && edition?.sections !== undefined && printed.length > 2) {
        notes.push(`section "${printed}" is not known`);
      }
      if (section !== null && !sameWords(name, printed) && !section.own) notes.push(`"${printed}" stands for ${name}`);
      if (!sections.includes(name)) sections.push(name);
    }
  }

  if (document.key === 'mtus/chronic-pain' && edition?.edition === '2009' && pages.length > 0) {
    doubtful ||= checkTopics(sections, pages, others, notes);
  } else if (edition?.pages !== undefined && pages.length > 0) {
    if (edition.pagesConfidence === 'unverified') doubtful = true;
    const outside = pages.filter((page) => !rangesMeet(page, edition.pages ?? page));
    if (outside.length > 0) notes.push(`page ${outside.join(', ')} lies outside ${edition.title} (${edition.pages})`);
  }
  if (edition?.adopted === false) notes.push(`${edition.title} was not adopted into the MTUS`);

  return {
    text,
    guideline: document.key,
    name: document.name,
    mtus: true,
    edition: year?.year ?? edition?.edition ?? null,
    topic: document.key === 'mtus' || document.key === 'acoem/2004' ? null : (edition?.title ?? document.name),
    sections,
    pages,
    otherReadings: others,
    unverified: doubtful,
    notes,
  };
}

/** The text without some stretches of it. */
function cut(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at);
}

function trimGuidelines(text: string): string {
  return trimMarks(text).replace(/^(?:Medical\s|Treatment\s|Practice\s)?Guidelines?\b/i, '');
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll('&', 'and')
      .replaceAll(/[^a-z0-9]/g, '');
  const x = plain(a);
  const y = plain(b);
  return x.includes(y) || y.includes(x);
}
