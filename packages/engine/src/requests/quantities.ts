import type { Span } from '../text/index.ts';
import { countsIn } from './counts.ts';
import { levelsIn } from './levels.ts';
import { servicesIn } from './services.ts';

/** A quantity where it is printed: "12 sessions", "#60", "2 times a week for 6 weeks". */
export interface NamedQuantity {
  readonly value: number;
  readonly unit: string;
  readonly min: number | null;
  readonly printed: string;
  readonly span: Span;
}

/**
 * Every quantity of a text, in reading order. A course is one quantity of visits; "#60" without a unit is in `units`;
 * strengths, levels, dates and numbers that are part of a name are none. Refills are in `refills`.
 */
export function quantitiesIn(text: string): NamedQuantity[] {
  const masks = [...servicesIn(text), ...levelsIn(text)].map(({ span }) => span);
  return countsIn(text, masks)
    .counts.filter(({ kind }) => kind !== 'leading')
    .map(({ kind, value, min, unit, span }) => ({
      value,
      unit: unit ?? (kind === 'refills' ? 'refills' : kind === 'course' || kind === 'product' ? 'visits' : 'units'),
      min,
      printed: text.slice(span.start, span.end),
      span,
    }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}
