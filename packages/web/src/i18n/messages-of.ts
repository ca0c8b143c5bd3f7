import type { Locale, Messages } from './messages.ts';

/** A locale is loaded when it is first used. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  return locale === 'es' ? (await import('./es.ts')).es : (await import('./en.ts')).en;
}
