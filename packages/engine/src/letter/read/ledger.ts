import type { Span } from '../../text/index.ts';

/** What became of a stretch of the source text. */
export type Fate = 'passage' | 'value' | 'fixed' | 'furniture' | 'unread';

export interface Entry {
  readonly span: Span;
  readonly fate: Fate;
  /** Why it was not understood; null for every other fate. */
  readonly why: string | null;
}

/** Keeps account of every stretch that a stage has taken, so that nothing is lost and nothing is read twice. */
export class Ledger {
  readonly #entries: Entry[] = [];

  take(fate: Exclude<Fate, 'unread'>, span: Span): void {
    if (span.end > span.start) this.#entries.push({ span: { start: span.start, end: span.end }, fate, why: null });
  }

  leave(span: Span, why: string): void {
    if (span.end > span.start) this.#entries.push({ span: { start: span.start, end: span.end }, fate: 'unread', why });
  }

  /** In the order of the text. */
  entries(): Entry[] {
    return this.#entries.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }
}
