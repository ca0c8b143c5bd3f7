import { type Locale, localeTags } from './messages.ts';
import { useLocale } from './locale.tsx';

const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;

/** A calendar date as a person writes it, with its weekday: `Tuesday, May 12, 2026`, `martes, 12 de mayo de 2026`. */
export function sayDay(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(localeTags[locale], { ...long, weekday: 'long' }).format(utc(iso)) + hourOf(iso);
}

/** Without the weekday. */
export function sayDate(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(localeTags[locale], long).format(utc(iso)) + hourOf(iso);
}

/** A date has no time zone: it is shown as it stands wherever the reader is. */
function utc(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** Clocks in hours end at an hour of Pacific time. */
function hourOf(iso: string): string {
  return iso.length > 10 ? `, ${iso.slice(11, 16)} Pacific` : '';
}

export function useDates(): { readonly day: (iso: string) => string; readonly date: (iso: string) => string } {
  const { locale } = useLocale();
  return { day: (iso) => sayDay(locale, iso), date: (iso) => sayDate(locale, iso) };
}

/** Today's date where the reader is, as ISO. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** True for a date that exists, written year-month-day. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
