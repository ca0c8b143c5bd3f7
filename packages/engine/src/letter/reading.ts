import type { GuidelineLine } from '../guidelines/citation.ts';
import type { Passage, SourceText, Span } from '../text/index.ts';
import type { Letter } from './letter.ts';

/** A letter with the place of every value: what checks read. */
export interface Reading {
  readonly source: SourceText;
  readonly letter: Letter;
  /** JSON pointer of a value in `letter` (`/dates/injury`, `/items/0/decision`) → its place in the source text. */
  readonly places: ReadonlyMap<string, Span>;
  readonly passages: LetterPassages;
  /** What was not understood, with its place and the reason. */
  readonly unread: readonly { readonly span: Span; readonly why: string }[];
  /** What became of the source text, in order: every character that prints something stands in exactly one entry. */
  readonly ledger: readonly LedgerEntry[];
}

/**
 * What a stretch of the source text was read as: part of a running text, a value, fixed words of the form (titles,
 * labels), page furniture (running heads, page numbers), or nothing that is understood.
 */
export type Fate = 'passage' | 'value' | 'fixed' | 'furniture' | 'unread';

export interface LedgerEntry {
  readonly span: Span;
  readonly fate: Fate;
  /** Why it was not understood; null for every other fate. */
  readonly why: string | null;
}

/** The running texts of a letter, each with its way back to print. */
export interface LetterPassages {
  readonly statement: Passage | null;
  readonly documents: Passage | null;
  readonly summary: Passage | null;
  readonly items: readonly ItemPassages[];
}

export interface ItemPassages {
  readonly heading: Passage;
  readonly claimsAdministrator: Passage | null;
  readonly reviewer: Passage | null;
  readonly rationale: Passage | null;
  /** The guideline lines taken apart; spans in them are offsets into the passage's text. */
  readonly claimsAdministratorLine: GuidelineLine | null;
  readonly reviewerLine: GuidelineLine | null;
}
