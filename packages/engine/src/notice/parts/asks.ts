import type { InformationAsk } from '../notice.ts';
import { saySaid, type Words } from '../words/index.ts';

/** What is asked for, in words. */
export function asksIn(words: Words, asks: readonly InformationAsk[]): string[] {
  return asks.map((ask) => (typeof ask === 'string' ? words.asks[ask] : saySaid(words, ask)));
}
