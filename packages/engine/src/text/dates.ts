import type { Span } from './span.ts';

/** A calendar date named in running text. */
export interface PrintedDate {
  /** ISO date; null where day or month cannot be (02/30/2016). */
  readonly iso: string | null;
  readonly printed: string;
  readonly span: Span;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numeric = String.raw`(?<![\d/.-])(\d{1,2})([/-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d/]|-\d)`;
const named = String.raw`\b(${monthName})\.? (\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})\b`;
const isoForm = String.raw`(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])`;
const anyDate = new RegExp(`${numeric}|${named}|${isoForm}`, 'iy');

/** Every full date in a text: `10/13/2016`, `10-13-16`, `October 13, 2016`, `Oct. 13 2016`, `2016-10-13`. */
export function datesIn(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  // A date begins at digits, or at the word before them; nothing else is tried.
  for (let at = digitFrom(text, 0); at < text.length; ) {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end++;
    const match = dateAt(text, monthBefore(text, at)) ?? (mayBeNumeric(text, at, end) ? dateAt(text, at) : null);
    if (match !== null) {
      found.push(printedDate(match));
      end = anyDate.lastIndex;
    }
    at = digitFrom(text, end);
  }
  return found;
}

function dateAt(text: string, at: number): RegExpExecArray | null {
  if (at < 0) return null;
  anyDate.lastIndex = at;
  return anyDate.exec(text);
}

function printedDate(match: RegExpExecArray): PrintedDate {
  const [printed, month, , day, year, name, namedDay, namedYear, isoYear, isoMonth, isoDay] = match;
  const span = { start: match.index, end: match.index + printed.length };
  if (month !== undefined) return { iso: isoDate(fullYear(year ?? ''), Number(month), Number(day)), printed, span };
  if (name === undefined) return { iso: isoDate(Number(isoYear), Number(isoMonth), Number(isoDay)), printed, span };
  const index = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return { iso: isoDate(Number(namedYear), index, Number(namedDay)), printed, span };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The first digit from a place on, or the end of the text. */
function digitFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

function mayBeNumeric(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end);
  return mark === HYPHEN || (mark === SLASH && end - start <= 2);
}

const HYPHEN = 45;
const SLASH = 47;
const STOP = 46;
const SPACE = 32;
const initials = new Set(Array.from('jfmasond', (letter) => letter.charCodeAt(0)));

/** Where the word begins that stands right before some digits, if it may be a month; -1 if not. */
function monthBefore(text: string, digits: number): number {
  if (text.charCodeAt(digits - 1) !== SPACE) return -1;
  const end = text.charCodeAt(digits - 2) === STOP ? digits - 2 : digits - 1;
  let start = end;
  while (start > 0 && end - start < 10 && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start >= 3 && initials.has(text.charCodeAt(start) | 32) ? start : -1;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Two digits mean 1950-2049, the span of injuries and records that such letters speak of. */
function fullYear(year: string): number {
  const value = Number(year);
  return year.length === 4 ? value : value >= 50 ? 1900 + value : 2000 + value;
}

/** ISO form, or null where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
