import type { GuidelineDocument, GuidelineEdition, KeyDate } from '../knowledge/schema/guidelines.ts';
import { documentOf, editionOfYear, isUnverified } from './library.ts';

/** The edition of a guideline that applies on a date. */
export interface EditionInForce {
  readonly guideline: string;
  readonly edition: string;
  readonly title: string;
  /** First and last day; null: not known, or still in force. */
  readonly from: string | null;
  readonly to: string | null;
  /** The date this edition goes by. */
  readonly keyDate: KeyDate;
  /** False where it was asked with a date of another kind than the one it goes by. */
  readonly byKeyDate: boolean;
  readonly unverified: boolean;
  readonly source: string | null;
  readonly note: string | null;
}

/**
 * The edition in force on a date of a kind: of the letter, the request for authorization, the service, the dispensing.
 * Editions adopted from 2017-12-01 go by the date of service, those of 2016-07-28 by the date of the request; before that
 * a letter applies what is in force when it is written. Null where none is known, or the guideline is not of the MTUS.
 * @param date ISO calendar date
 */
export function editionInForce(guideline: string, date: string, kind: KeyDate): EditionInForce | null {
  const document = documentOf(guideline);
  if (document === undefined) return null;
  const edition = document.editions.find((one) => covers(one, date));
  if (edition !== undefined) return inForce(document, edition, kind);
  // Before 2009 the book of 2004 stood as a whole.
  const whole = documentOf('mtus');
  const inBook =
    document.chapter !== undefined && document.editions.some((one) => one.dated?.startsWith('200') === true);
  if (!inBook || whole === undefined || document.editions.some((one) => one.from != null && one.from <= date))
    return null;
  const book = whole.editions.find((one) => covers(one, date));
  return book === undefined ? null : { ...inForce(whole, book, kind), guideline };
}

function covers(edition: GuidelineEdition, date: string): boolean {
  if (edition.adopted === false || edition.proposed === true || edition.from == null) return false;
  return edition.from <= date && (edition.to === null || date <= edition.to);
}

function inForce(document: GuidelineDocument, edition: GuidelineEdition, kind: KeyDate): EditionInForce {
  return {
    guideline: document.key,
    edition: edition.edition,
    title: edition.title,
    from: edition.from ?? null,
    to: edition.to,
    keyDate: edition.keyDate,
    byKeyDate: edition.keyDate === kind || edition.keyDate === 'letter',
    unverified: isUnverified(edition),
    source: edition.source ?? null,
    note: edition.note ?? null,
  };
}

/** The dates of the edition that a citation names; null where it names none that is known. */
export function editionCited(guideline: string, edition: string): EditionInForce | null {
  const document = documentOf(guideline);
  const found = document === undefined ? undefined : editionOfYear(document, edition.slice(0, 4));
  return document === undefined || found === undefined ? null : inForce(document, found, found.keyDate);
}
