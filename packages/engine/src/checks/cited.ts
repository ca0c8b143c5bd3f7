import type { Citation, GuidelineLine } from '../guidelines/index.ts';
import type { Item } from '../letter/letter.ts';
import type { Reading } from '../letter/reading.ts';
import type { Passage } from '../text/index.ts';
import type { Quote } from './finding.ts';
import { quoteFrom } from './quote.ts';

export type SideName = 'claims administrator' | 'reviewer';

/** One guideline line of an item. */
export interface CitedLine {
  readonly item: Item;
  readonly index: number;
  readonly side: SideName;
  readonly line: GuidelineLine;
  readonly passage: Passage;
}

/** One citation of a guideline line, with its words as a quote. */
export interface Cited extends CitedLine {
  readonly citation: Citation;
  readonly quote: Quote;
}

/** The guideline lines of a letter in order: of each item the claims administrator's, then the reviewer's. */
export function citedLines({ letter, passages }: Reading): CitedLine[] {
  const lines: CitedLine[] = [];
  for (const [index, item] of letter.items.entries()) {
    const parts = passages.items[index];
    if (parts === undefined) continue;
    if (parts.claimsAdministrator !== null && parts.claimsAdministratorLine !== null) {
      const line = parts.claimsAdministratorLine;
      lines.push({ item, index, side: 'claims administrator', line, passage: parts.claimsAdministrator });
    }
    if (parts.reviewer !== null && parts.reviewerLine !== null) {
      lines.push({ item, index, side: 'reviewer', line: parts.reviewerLine, passage: parts.reviewer });
    }
  }
  return lines;
}

/** Every citation of the guideline lines, in order. */
export function citedIn(reading: Reading): Cited[] {
  return citedLines(reading).flatMap((cited) => citationsOf(cited));
}

export function citationsOf(cited: CitedLine): Cited[] {
  const found: Cited[] = [];
  for (const { kind, span, citation: number } of cited.line.parts) {
    const citation = kind === 'citation' && number !== null ? cited.line.citations[number] : undefined;
    if (citation !== undefined)
      found.push({ ...cited, citation, quote: quoteFrom(cited.passage, span.start, span.end) });
  }
  return found;
}

/** The whole line as a quote. */
export function quoteLine({ passage }: CitedLine): Quote {
  return quoteFrom(passage, 0, passage.text.length);
}

/** "The reviewer", "The claims administrator": how a message begins. */
export function says(side: SideName): string {
  return side === 'reviewer' ? 'The reviewer' : 'The claims administrator';
}
