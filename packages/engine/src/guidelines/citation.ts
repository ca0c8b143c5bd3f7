import type { Span } from '../text/index.ts';

/** What a side's guideline line rests on, by the line alone. */
export type Basis = 'mtus' | 'non-mtus' | 'both' | 'none';

/** One source named in a guideline line or in running text. Absent parts are null or empty. */
export interface Citation {
  /** Words as printed, without the fixed words around them. */
  readonly text: string;
  /** Key of the guideline in `knowledge/guidelines` (`mtus/low-back`, `odg`, `acoem`), null where unknown. */
  readonly guideline: string | null;
  /** Human name of that guideline. */
  readonly name: string | null;
  readonly mtus: boolean;
  /** Edition as ISO year or date where printed or implied (`2004`, `2016-07-28`), else null. */
  readonly edition: string | null;
  /** Chapter or topic name, canonical where known. */
  readonly topic: string | null;
  readonly sections: readonly string[];
  /** Page numbers and ranges as printed, normalised: `98-99`, `303`. */
  readonly pages: readonly string[];
  /** Every other reading that fits as well; empty where there is only one. Ambiguity is kept, not settled. */
  readonly otherReadings: readonly string[];
  /** True where a value this reading rests on is not confirmed against the official text. */
  readonly unverified: boolean;
  /** What was odd: misspelling mended, pages given twice, page outside the topic. */
  readonly notes: readonly string[];
}

/** A guideline line, read. `parts` cover the line without gap or overlap: no character is lost. */
export interface GuidelineLine {
  readonly text: string;
  readonly basis: Basis;
  readonly citations: readonly Citation[];
  readonly parts: readonly GuidelinePart[];
}

export interface GuidelinePart {
  readonly kind: 'fixed' | 'citation' | 'separator' | 'unread';
  /** Offsets in the line's `text`. */
  readonly span: Span;
  /** Index in `citations` for parts of kind `citation`, else null. */
  readonly citation: number | null;
}
