import type { Passage, Span } from '../../text/index.ts';
import type { Letter, LetterFormat, Patient } from '../letter.ts';
import type { Header } from './header.ts';
import type { ItemRead } from './item.ts';
import type { Named } from './names.ts';

/** What a reader of one family of letters found: parts with their places, before they are put together. */
export interface LetterParts {
  readonly format: LetterFormat;
  readonly header: Header;
  readonly statement: Passage | null;
  readonly reviewer: ReviewerParts;
  readonly documents: Passage | null;
  readonly summary: Passage | null;
  readonly patient: PatientParts;
  readonly items: readonly ItemRead[];
}

/** Places are in the source text. */
export interface ReviewerParts {
  readonly licensedIn: readonly Named[];
  readonly certifications: readonly Named[];
  readonly subspecialty: Named | null;
  readonly stated: Pick<Letter['reviewer'], 'independenceStated' | 'fiveYearsStated' | 'hours24Stated'>;
}

/** Places are in the source text. */
export interface PatientParts {
  readonly patient: Patient;
  readonly places: readonly (readonly [keyof Patient, Span])[];
}
