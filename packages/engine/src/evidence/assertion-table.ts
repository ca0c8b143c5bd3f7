import type { Assertion, Evidence } from './assertion.ts';

/** One line of an assertion table; every cell is text. */
export interface AssertionRow {
  readonly text: string;
  readonly concept: string;
  readonly kind: string;
  readonly polarity: string;
  readonly state: string;
  readonly place: string;
  readonly values: string;
  readonly hedges: string;
  readonly time: string;
  readonly speaker: string;
  readonly because: string;
  readonly start: number;
  readonly end: number;
}

/** Assertions as rows for a table or a spreadsheet, in order. */
export function assertionTable({ assertions }: Pick<Evidence, 'assertions'>): AssertionRow[] {
  return assertions.map((assertion) => ({
    text: assertion.text,
    concept: assertion.concept,
    kind: assertion.kind,
    polarity: assertion.polarity,
    state: assertion.state ?? '',
    place: placeOf(assertion),
    values: assertion.values.map(({ printed }) => printed).join(', '),
    hedges: assertion.hedges.join(', '),
    time: [assertion.time.when ?? '', ...assertion.time.dates].filter((part) => part !== '').join(' '),
    speaker: assertion.speaker,
    because: assertion.cue?.text ?? '',
    start: assertion.span.start,
    end: assertion.span.end,
  }));
}

/** Side, parts and levels in the order they are said: `left shoulder`, `lumbar spine L4-5`. */
export function placeOf({ side, parts, levels }: Pick<Assertion, 'side' | 'parts' | 'levels'>): string {
  return [side ?? '', parts.join(', '), levels.join(', ')].filter((part) => part !== '').join(' ');
}
