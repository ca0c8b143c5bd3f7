import type { Basis, Citation } from '../guidelines/citation.ts';
import type { Request } from '../requests/request.ts';

/** The family of letters a text belongs to; `overread` is our own. */
export type LetterFormat = '2013-notice' | '2014' | '2016-17' | 'later-sections' | 'later-professional' | 'overread';

/**
 * A Final Determination Letter as a plain value: no spans, no documents, equal whatever file it was read from.
 * The places stand beside it in `Reading`. Texts are running text: lines joined, paragraphs parted by `\n`.
 * Dates are ISO calendar dates; absent values are null.
 */
export interface Letter {
  readonly format: LetterFormat;
  readonly caseNumber: string | null;
  readonly dates: LetterDates;
  readonly priority: string | null;
  /** The paragraph(s) "How the IMR Final Determination was made", without the credentials block. */
  readonly statement: { readonly text: string } | null;
  readonly reviewer: Reviewer;
  readonly patient: Patient;
  /** Documents reviewed, one a line, where the letter lists them. */
  readonly documents: readonly string[] | null;
  readonly summary: { readonly text: string } | null;
  readonly items: readonly Item[];
  readonly outcome: 'uphold' | 'overturn' | 'partial-overturn' | null;
  /** Stretches that no stage understood, verbatim, in order. */
  readonly unread: readonly string[];
}

export interface LetterDates {
  readonly assigned: string | null;
  readonly injury: string | null;
  readonly decision: string | null;
  readonly urDenial: string | null;
  readonly applicationReceived: string | null;
}

export interface Reviewer {
  /** USPS codes in the order printed. */
  readonly licensedIn: readonly string[];
  /**
   * Specialties as named, a subspecialty among them: canonical names from `knowledge/taxonomy/specialties`; a name it
   * does not hold stands as printed.
   */
  readonly certifications: readonly string[];
  /** The one of them that the letter calls a subspecialty. */
  readonly subspecialty: string | null;
  /** The letter says: no affiliation with employer, employee, providers or claims administrator. */
  readonly independenceStated: boolean;
  readonly fiveYearsStated: boolean;
  readonly hours24Stated: boolean;
}

/** As the summary tells them. */
export interface Patient {
  readonly age: number | null;
  readonly sex: 'male' | 'female' | null;
  readonly dateOfInjury: string | null;
}

export interface Item {
  readonly number: number;
  /** Verbatim, lines joined, without the decision word and its colon. */
  readonly heading: string;
  readonly decision: 'upheld' | 'overturned' | null;
  readonly request: Request;
  readonly claimsAdministrator: SideOfItem | null;
  readonly reviewer: SideOfItem | null;
  readonly rationale: { readonly text: string } | null;
  readonly conclusion: 'medically-necessary' | 'not-medically-necessary' | 'unstated';
  /** The sentence that concludes, verbatim; null where none does. */
  readonly conclusionText: string | null;
}

/** A guideline line: `text` is everything printed after the label. */
export interface SideOfItem {
  readonly text: string;
  readonly basis: Basis;
  readonly citations: readonly Citation[];
}
