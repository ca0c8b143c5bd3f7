import { matchesIn } from './matches.ts';
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
const anyDate = new RegExp(`${numeric}|${named}|${isoForm}`, 'gi');

/** Every full date in a text: `10/13/2016`, `10-13-16`, `October 13, 2016`, `Oct. 13 2016`, `2016-10-13`. */
export function datesIn(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const match of matchesIn(text, anyDate)) {
    const [printed, month, , day, year, name, namedDay, namedYear, isoYear, isoMonth, isoDay] = match;
    const span = { start: match.index, end: match.index + printed.length };
    if (month !== undefined)
      found.push({ iso: isoDate(fullYear(year ?? ''), Number(month), Number(day)), printed, span });
    else if (name !== undefined) {
      const index = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      found.push({ iso: isoDate(Number(namedYear), index, Number(namedDay)), printed, span });
    } else found.push({ iso: isoDate(Number(isoYear), Number(isoMonth), Number(isoDay)), printed, span });
  }
  return found;
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
