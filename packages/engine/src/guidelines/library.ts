import { guidelines } from '../knowledge/generated/guidelines.ts';
import type { GuidelineDocument, GuidelineEdition } from '../knowledge/schema/guidelines.ts';

const byKey = new Map(guidelines.documents.map((document) => [document.key, document]));
const byChapter = new Map<number, GuidelineDocument>();
const bySection = new Map<string, GuidelineDocument>();
for (const document of guidelines.documents) {
  if (document.chapter !== undefined) byChapter.set(document.chapter, document);
  const number = document.section?.replace('8 CCR ', '');
  // 9792.22 is shared by the general chapters: the first of them in the book stands for it.
  if (number !== undefined && /^9792\.2[2-4](\.\d+)?$/.test(number) && !bySection.has(number)) {
    bySection.set(number, document);
  }
}
const generalApproaches = byKey.get('mtus/general-approaches');
if (generalApproaches) bySection.set('9792.22', generalApproaches);

export function documentOf(key: string): GuidelineDocument | undefined {
  return byKey.get(key);
}

/** A chapter of the ACOEM book of 2004 by its number, adopted into the MTUS or not. */
export function documentOfChapter(chapter: number): GuidelineDocument | undefined {
  return byChapter.get(chapter);
}

/** The document of a section of the California Code of Regulations, `9792.23.5`. */
export function documentOfSection(section: string): GuidelineDocument | undefined {
  if (/^9792\.(20|21|25|26)/.test(section)) return byKey.get('mtus/definitions');
  if (section.startsWith('9792.27')) return byKey.get('mtus/formulary');
  return bySection.get(section) ?? bySection.get(section.replace(/\.\d+$/, ''));
}

/** The edition that a printed year stands for: the year it is called by, or another that letters print for it. */
export function editionOfYear(document: GuidelineDocument, year: string): GuidelineEdition | undefined {
  return (
    document.editions.find((edition) => edition.edition === year) ??
    document.editions.find((edition) => edition.printedYears?.includes(year) === true)
  );
}

export function isUnverified(fact: { readonly confidence?: string | undefined }): boolean {
  return fact.confidence === 'unverified';
}

/** First and last page of `98-99` or `98`. */
export function pageRange(pages: string): { readonly first: number; readonly last: number } {
  const [first = '', last = first] = pages.split('-');
  return { first: Number(first), last: Number(last) };
}

export function rangesMeet(a: string, b: string): boolean {
  const x = pageRange(a);
  const y = pageRange(b);
  return x.first <= y.last && y.first <= x.last;
}
