import type { Citation } from './citation.ts';
import { documentOf, rangesMeet } from './library.ts';
import type { PlacedCitation } from './placed.ts';

/**
 * Several chapters before one list of pages ("Chapter 8 …, Chapter 12 … Page(s): 303-305, 177-179"): each page goes to the
 * chapter whose pages hold it.
 */
export function sharePages(placed: PlacedCitation[]): PlacedCitation[] {
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
