import type { GuidelineDocument, GuidelineEdition } from '../knowledge/schema/guidelines.ts';
import type { PrintedEdition } from './dates.ts';
import { editionOfYear, rangesMeet } from './library.ts';

/** What is known of a citation before its sections and pages are read. */
export interface MtusHead {
  readonly document: GuidelineDocument;
  readonly year: PrintedEdition | null;
  /** The name of later editions was printed ("Low Back Disorders"), without a chapter number. */
  readonly later: boolean;
  /** The name printed says "Medical Treatment", as forms since 2015 do. */
  readonly medicalTreatment: boolean;
  readonly notes: readonly string[];
}

/**
 * The edition a citation means: by its year, or by what its name and pages imply. What else fits goes to `others`, what is
 * odd to `notes`.
 */
export function editionFor(
  head: MtusHead,
  year: PrintedEdition | null,
  pages: readonly string[],
  others: string[],
  notes: string[],
): GuidelineEdition | undefined {
  const { document } = head;
  if (year !== null) {
    const edition = editionOfYear(document, year.year);
    if (edition === undefined) notes.push(`no edition of ${year.year} of "${document.name}" is known`);
    return edition;
  }
  if (head.later) {
    const later = document.editions.filter((edition) => /Disorders?$/.test(edition.title));
    if (later.length === 1) return later[0];
    for (const edition of later) others.push(`${edition.title} ${edition.edition}`);
    return undefined;
  }
  const [first, ...rest] = document.editions;
  if (pages.length > 0) {
    const fits = document.editions.find(
      (edition) => edition.pages !== undefined && pages.some((page) => rangesMeet(page, edition.pages ?? '')),
    );
    if (fits !== undefined) return fits;
  } else if (head.medicalTreatment || document.key === 'mtus/opioids' || document.key === 'mtus/definitions') {
    // Without a year and pages the form does not say which of the two editions of that name is meant.
    for (const edition of rest) {
      if (edition.title === first?.title && edition.proposed !== true)
        others.push(`${edition.title} ${edition.edition}`);
    }
  }
  return first;
}
