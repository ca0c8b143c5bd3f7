import type { Span } from '../../text/index.ts';
import type { Fate, LedgerEntry } from '../reading.ts';
import type { Line } from './lines.ts';

/** An entry, and for what was left over several lines the lines it belongs with. */
export interface Kept extends LedgerEntry {
  readonly group: number | null;
}

/** Keeps account of every stretch that a stage has taken, so that nothing is lost and nothing is read twice. */
export class Ledger {
  readonly #entries: Kept[] = [];
  /** Start of each stretch that was taken → its end, by fate. */
  readonly #taken: Record<Fate, Map<number, number>> = {
    passage: new Map(),
    value: new Map(),
    fixed: new Map(),
    furniture: new Map(),
    unread: new Map(),
  };
  #groups = 0;

  take(fate: Exclude<Fate, 'unread'>, span: Span): void {
    this.#enter(span, fate, null, null);
  }

  leave(span: Span, why: string): void {
    this.#enter(span, 'unread', why, null);
  }

  /** Lines that belong together, left as one text. */
  leaveLines(lines: readonly Line[], why: string): void {
    this.#groups++;
    for (const line of lines) this.#enter(line, 'unread', why, this.#groups);
  }

  /** In the order of the text. */
  entries(): Kept[] {
    return this.#entries.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  #enter({ start, end }: Span, fate: Fate, why: string | null, group: number | null): void {
    if (end <= start) return;
    // Items may share a text: the same stretch read twice is one entry.
    const taken = this.#taken[fate];
    if (taken.get(start) === end) return;
    taken.set(start, end);
    this.#entries.push({ span: { start, end }, fate, why, group });
  }
}
