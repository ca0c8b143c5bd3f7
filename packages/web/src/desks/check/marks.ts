import type { Finding } from '@overread/engine/checks';
import type { Assertion } from '@overread/engine/evidence';
import type { Span } from '@overread/engine/text';

/** A stretch of the text that stands out, and why. */
export interface Mark extends Span {
  /** Class it is drawn with: a severity, a polarity, `chosen`. */
  readonly kind: string;
  /** `3a`: the first quote of the third finding; null for what has no number. */
  readonly name: string | null;
  /** Said on pointing. */
  readonly hint: string | null;
}

/** A piece of the text between two edges of marks or pages. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
  /** Names of the marks that end with it, in order: their numbers are printed behind it. */
  readonly ending: readonly string[];
  /** One-based page that begins with it, where it is not the first. */
  readonly page: number | null;
}

/** Cuts a text into pieces so that each is under the same marks throughout. Marks beyond the text are cut off. */
export function segments(length: number, marks: readonly Mark[], pageStarts: readonly number[]): Segment[] {
  const within = marks.flatMap((mark) => {
    const start = Math.max(0, Math.min(mark.start, length));
    const end = Math.min(mark.end, length);
    return end > start ? [{ ...mark, start, end }] : [];
  });
  const starts = new Map(pageStarts.slice(1).map((at, index) => [at, index + 2]));
  const edges = [
    ...new Set([0, length, ...starts.keys(), ...within.flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b);
  const opening = within.toSorted((a, b) => a.start - b.start);
  const result: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]];
    open = open.filter((mark) => mark.end > start);
    for (let mark = opening[next]; mark !== undefined && mark.start <= start; mark = opening[++next]) open.push(mark);
    result.push({
      start,
      end,
      marks: [...open],
      ending: open.flatMap(({ name, end: last }) => (name !== null && last === end ? [name] : [])),
      page: starts.get(start) ?? null,
    });
  }
  return result;
}

/** The quotes of findings; `index` counts in the whole list, so that a filter does not renumber. */
export function quoteMarks(findings: readonly { readonly finding: Finding; readonly index: number }[]): Mark[] {
  return findings.flatMap(({ finding, index }) =>
    finding.quotes.map(({ start, end }, which) => ({
      start,
      end,
      kind: finding.severity,
      name: quoteName(index, which),
      hint: null,
    })),
  );
}

/** `3a` and `3b` for the quotes of the third finding. */
export function quoteName(index: number, which: number): string {
  return `${index + 1}${'abcdef'[which] ?? ''}`;
}

/** What is said, where it is said; of assertions that overlap the first is drawn. */
export function assertionMarks(assertions: readonly Assertion[], hint: (assertion: Assertion) => string): Mark[] {
  let free = 0;
  return assertions
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap((assertion) => {
      const { start, end } = assertion.span;
      if (start < free) return [];
      free = end;
      return [{ start, end, kind: assertion.polarity, name: null, hint: hint(assertion) }];
    });
}
