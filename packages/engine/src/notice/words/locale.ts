import { notices } from '../../knowledge/generated/notices.ts';
import type { LocaleWords } from '../../knowledge/schema/notices.ts';

/** The languages notices are written in. */
export type Locale = 'en' | 'es';

export const locales: readonly Locale[] = ['en', 'es'];

export type Words = LocaleWords;

/** All words of a language. */
export function wordsOf(locale: Locale): Words {
  return notices[locale];
}
