import type { Citation } from './citation.ts';
import { documentOf, editionOfYear, isUnverified, rangesMeet } from './library.ts';
import { chronicPainTopic } from './topics.ts';

/** Whether one page of a citation lies where its chapter or topic stands. */
export interface PageFit {
  readonly page: string;
  readonly inside: boolean;
  /** Where the chapter or topics stand: `287-326`. */
  readonly expected: readonly string[];
  /** The whole document, beyond which no page of it can lie. */
  readonly document: string | null;
  readonly unverified: boolean;
}

/** Holds every page of a citation against the pages of its topics, or else of its chapter. Empty where neither is known. */
export function pageFits(citation: Citation): PageFit[] {
  if (citation.guideline === null || citation.edition === null || citation.pages.length === 0) return [];
  const document = documentOf(citation.guideline);
  const edition = document === undefined ? undefined : editionOfYear(document, citation.edition);
  if (edition === undefined) return [];
  const whole = edition.pages ?? null;
  const ranges = topicRanges(citation);
  const expected = ranges?.pages ?? (whole === null ? [] : [whole]);
  if (expected.length === 0) return [];
  const unverified = ranges?.unverified ?? edition.pagesConfidence === 'unverified';
  return citation.pages.map((page) => ({
    page,
    inside: expected.some((range) => rangesMeet(range, page)),
    expected,
    document: whole,
    unverified,
  }));
}

/** Pages of the topics of the chronic pain guidelines of 2009; null where one of the sections is not a known topic. */
function topicRanges(citation: Citation): { pages: readonly string[]; unverified: boolean } | null {
  if (citation.guideline !== 'mtus/chronic-pain' || citation.edition !== '2009' || citation.sections.length === 0)
    return null;
  const pages: string[] = [];
  let unverified = false;
  for (const name of citation.sections) {
    const topic = chronicPainTopic(name, '2009');
    if (topic?.pages === undefined) return null;
    pages.push(...topic.pages);
    unverified ||= isUnverified(topic);
  }
  return { pages, unverified };
}
