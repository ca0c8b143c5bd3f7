import {
  type Citation,
  editionInForce,
  type GuidelineDocument,
  guidelineDocuments,
  type GuidelineEntry,
} from '@overread/engine/guidelines';
import { findDocuments, findEntries } from '../desks/guidelines/search.ts';

/** A source that can be cited: an edition, or an entry of it. */
export interface Choice {
  readonly key: string;
  readonly title: string;
  readonly edition: string;
  /** In force on the day that was asked for. */
  readonly inForce: boolean;
  readonly entry: GuidelineEntry | null;
  /** The words of the guideline line. */
  readonly line: string;
}

const MOST = 30;

/** What can be cited for these words, what was in force on the day first. Without words: the guidelines in force. */
export function choicesFor(words: string, on: string): readonly Choice[] {
  const documents = words.trim() === '' ? guidelineDocuments() : findDocuments(words);
  const editions = documents.flatMap((document) => editionChoice(document, on));
  const entries = findEntries(words.trim()).map(({ document, edition, entry }): Choice => {
    const title = document.editions.find((one) => one.edition === edition)?.title ?? document.name;
    const inForce = editionInForce(document.key, on, 'letter')?.edition === edition;
    return { key: document.key, title, edition, inForce, entry, line: lineOf(document, title, edition, entry) };
  });
  return [...editions, ...entries].toSorted((a, b) => Number(b.inForce) - Number(a.inForce)).slice(0, MOST);
}

function editionChoice(document: GuidelineDocument, on: string): Choice[] {
  const edition = editionInForce(document.key, on, 'letter');
  if (edition === null) return [];
  const { title, edition: year } = edition;
  return [
    { key: document.key, title, edition: year, inForce: true, entry: null, line: lineOf(document, title, year, null) },
  ];
}

/** The form in which letters name a source: `MTUS Low Back Disorders 2020, Section(s): Imaging, page(s) 12-14`. */
function lineOf(document: GuidelineDocument, title: string, edition: string, entry: GuidelineEntry | null): string {
  const family = document.family === 'mtus' ? 'MTUS' : 'ACOEM';
  const pages = entry === null || entry.pages.length === 0 ? '' : `, page(s) ${entry.pages.join(', ')}`;
  return `${family} ${title} ${edition}${entry === null ? '' : `, Section(s): ${entry.name}`}${pages}`;
}

/** Adds a source to a guideline line; one that stands there already is not added again. */
export const withCited = (line: string, added: string): string =>
  line.trim() === '' ? added : line.includes(added) ? line : `${line.replace(/[;.\s]+$/, '')}; ${added}`;

/** What to say of a citation's edition on a day; null where there is nothing to say. */
export function editionStands(
  citation: Pick<Citation, 'guideline' | 'edition' | 'mtus'>,
  on: string,
): { readonly inForce: boolean; readonly title: string; readonly edition: string } | null {
  if (citation.guideline === null || !citation.mtus) return null;
  const now = editionInForce(citation.guideline, on, 'letter');
  if (now === null || citation.edition === null) return null;
  return {
    inForce: now.edition === citation.edition.slice(0, 4) || now.edition === citation.edition,
    title: now.title,
    edition: now.edition,
  };
}
