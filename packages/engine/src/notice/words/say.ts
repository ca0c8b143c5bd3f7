import { dayOf, partsOf, weekdayOf } from '../../law/dates/index.ts';
import { fill } from './fill.ts';
import type { Locale, Words } from './locale.ts';

/**
 * A date with its weekday, `Tuesday, May 12, 2026`, and its hour where the text has one (`2026-05-12T16:10`, Pacific
 * time). Throws where the text is no date that exists.
 */
export function sayDate(words: Words, iso: string): string {
  const day = dayOf(iso.slice(0, 10));
  const { year, month, date } = partsOf(day);
  const said = fill(words.date, {
    weekday: words.weekdays[weekdayOf(day)] ?? '',
    month: words.months[month - 1] ?? '',
    date: String(date),
    year: String(year),
  });
  if (iso.length === 10) return said;
  const time = /^T(\d{2}):(\d{2})/.exec(iso.slice(10));
  if (!time) throw new RangeError(`"${iso}" has no time of day of the form 2026-05-12T16:10 after its date.`);
  const hour = Number(time[1]);
  return fill(words.dateAndTime, {
    day: said,
    hour: String(hour % 12 === 0 ? 12 : hour % 12),
    minute: time[2] ?? '',
    half: hour < 12 ? words.halves.am : words.halves.pm,
  });
}

/** The date, or the words for a value that is not known. */
export function sayDateOr(words: Words, iso: string | null): string {
  return iso === null ? words.notStated : sayDate(words, iso);
}

/** Whole US dollars: `$1,500`. Spanish as written in the United States groups the same way. */
export function sayDollars(amount: number): string {
  return `$${String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}

/** Words a person wrote, in the language they were written in. */
export interface Said {
  readonly locale: Locale;
  readonly text: string;
}

/** What a person wrote, never translated: where it is in another language than the notice, that is said. */
export function saySaid(words: Words, said: Said): string {
  if (words.tag.startsWith(said.locale)) return said.text;
  return fill(words.writtenIn, { text: said.text, language: words.languages[said.locale] });
}
