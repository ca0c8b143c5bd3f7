import type { en } from './en.ts';

/** The same ids with any words: what every locale has to have. */
type Words<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Id in keyof T]: Words<T[Id]> };

export type Messages = Words<typeof en>;

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** Each language is named in itself. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** Regional forms: Spanish as written in the United States. */
export const localeTags: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };
