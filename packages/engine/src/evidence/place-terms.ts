import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import type { Assertion } from './assertion.ts';
import { clinical } from './lexicon.ts';

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
    // What the taxonomy adds; a word that stands above keeps its part.
    ...taxonomy.bodyParts.flatMap(({ parts }) =>
      parts.flatMap(({ name, terms }) => terms.map((term) => ({ term, part: name, side: null }))),
    ),
  ];
}
