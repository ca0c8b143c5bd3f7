import type { Span } from '../../text/index.ts';
import type { Fate, LedgerEntry } from '../reading.ts';

/** Keeps account of every stretch that a stage has taken, so that nothing is lost and nothing is read twice. */
export class Ledger {
  readonly #entries: LedgerEntry[] = [];

  take(fate: Exclude<Fate, 'unread'>, span: Span): void {
    if (span.end > span.start) this.#entries.push({ span: { start: span.start, end: span.end }, fate, why: null });
  }

  leave(span: Span, why: string): void {
    if (span.end > span.start) this.#entries.push({ span: { start: span.start, end: span.end }, fate: 'unread', why });
  }

  /** In the order of the text. */
  entries(): LedgerEntry[] {
    return this.#entries.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
