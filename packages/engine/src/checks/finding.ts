/** `error`: a lay reader would agree from the two quotes. `warning`: a reviewer should look. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing wrong with a letter, shown with the words it rests on. */
export interface Finding {
  /** Id of the check; stable for ever. */
  readonly check: string;
  readonly severity: Severity;
  /** One-based number of the disputed item, null where the finding concerns the whole letter. */
  readonly item: number | null;
  /** Whole sentences: what is wrong, why it matters, what to do. */
  readonly message: string;
  /** One or two quotes, the offending one first. `text` is running text; offsets are into the source text. */
  readonly quotes: readonly Quote[];
  /** The rule, guideline or decision that motivates the check; says so where it rests on an unverified value. */
  readonly source: string;
}

export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
