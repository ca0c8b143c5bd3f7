/** A year or date that a citation prints for its edition. */
export interface PrintedEdition {
  /** `2004`, `2012-07`, `2016-11-23`. */
  readonly value: string;
  readonly year: string;
  /** Offset behind it. */
  readonly end: number;
}

const afterName =
  /(?:[\s,]{0,3}(?:Medical Treatment|Treatment|Guidelines?|Practice|Chapter)){0,3}[\s,]{0,3}[([]?\s?((?:19|20)\d\d)\b\s?[)\]]?/iy;

/** A year directly behind a document's name: "Low Back Complaints 2004", "… 2016 Guidelines", "… (2009)". */
export function yearBehind(text: string, at: number): PrintedEdition | null {
  afterName.lastIndex = at;
  const match = afterName.exec(text);
  const year = match?.[1];
  return year === undefined ? null : { value: year, year, end: afterName.lastIndex };
}

const effective =
  /\(?\b(?:effective|revised|rev\.?|dated)?[\s,]{0,3}(January|February|March|April|May|June|July|August|September|October|November|December)[\s,]{1,3}(?:(\d{1,2}),?\s{1,2})?((?:19|20)\d\d)\b\)?/i;
const revised = /\(\s?(?:revised|effective|rev\.?)\s{1,2}((?:19|20)\d\d)\s?\)/i;
const months = 'january february march april may june july august september october november december'.split(' ');

/** A date in words: "(Effective July 18, 2009)", "(May, 2009)", "July 2012", "(Revised 2007)". */
export function dateInWords(text: string): (PrintedEdition & { readonly start: number }) | null {
  const match = effective.exec(text);
  if (match !== null) {
    const [whole, month = '', day, year = ''] = match;
    const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
    const value = day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
    return { value, year, start: match.index, end: match.index + whole.length };
  }
  const short = revised.exec(text);
  const year = short?.[1];
  if (short === null || year === undefined) return null;
  return { value: year, year, start: short.index, end: short.index + short[0].length };
}

const updated = /\bupdated:?\s{1,2}(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})/i;

/** "(updated 11/23/16)" as an ISO date. */
export function updateDate(text: string): string | null {
  const match = updated.exec(text);
  if (match === null) return null;
  const [, month = '', day = '', year = ''] = match;
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
