import type { Span } from '../../text/index.ts';
import type { Token } from '../tokens.ts';
import type { Count, CountKind, Duration, Range, Rate } from './count.ts';

/** What has been read of a text so far. Readers take a token and return the next one to look at, or null: not theirs. */
export class Tally {
  readonly tokens: readonly Token[];
  readonly counts: Count[] = [];
  readonly rates: Rate[] = [];
  /** "2x6": the rates that products imply. */
  readonly products: Rate[] = [];
  readonly durations: Duration[] = [];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  add(
    kind: CountKind,
    range: { value: number; min: number | null },
    unit: string | null,
    from: number,
    next: number,
  ): number {
    this.counts.push({ kind, value: range.value, min: range.min, unit, span: this.span(from, next) });
    return next;
  }

  last(range: Range, unit: string, from: number, next: number): number {
    this.durations.push({ value: range.value, min: range.min, unit, from, next });
    return next;
  }

  span(from: number, next: number): Span {
    const start = this.tokens[from]?.start ?? 0;
    return { start, end: Math.max(start, this.tokens[next - 1]?.end ?? start) };
  }
}
