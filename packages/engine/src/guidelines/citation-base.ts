import type { Citation } from './citation.ts';

/** What every citation outside the MTUS has before its source is read. */
export type CitationBase = Pick<Citation, 'text' | 'mtus' | 'pages' | 'otherReadings' | 'unverified' | 'notes'>;

const yearAlone = /\b((?:19|20)\d\d)\b/;

/** The first year printed, outside web addresses; null where there is none. */
export function yearOf(text: string): string | null {
  return yearAlone.exec(text.replaceAll(/https?:\S+|www\.\S+/gi, ' '))?.[1] ?? null;
}
