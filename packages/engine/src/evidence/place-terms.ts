import { clinical } from './lexicon.ts';
import type { Assertion } from './assertion.ts';

export interface PlaceTerm {
  readonly term: string;
  readonly part: string | null;
  readonly side: Assertion['side'];
}

/** Words that name a body part or a side. */
export function placeTerms(): PlaceTerm[] {
  const { places, sides } = clinical.places;
  return [
    ...sides.flatMap(({ side, terms }) => terms.map((term) => ({ term, part: null, side }))),
    ...places.flatMap(({ part, side, terms }) => terms.map((term) => ({ term, part, side: side ?? null }))),
  ];
}
