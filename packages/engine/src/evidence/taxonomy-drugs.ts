import { taxonomy } from '../knowledge/generated/taxonomy.ts';
import { clinical } from './lexicon.ts';
import { surfacesOf } from './surfaces.ts';

/** A medicine of the taxonomy that the lexicon does not name by itself. */
export interface TaxonomyDrug {
  readonly id: string;
  /** Concept that it is a case of. */
  readonly broader: string;
  readonly terms: readonly string[];
}

/** More terms for a medicine that is a concept of the lexicon. */
export interface MoreTerms {
  readonly id: string;
  readonly terms: readonly string[];
}

const folded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

const fold = (term: string): string =>
  folded.test(term)
    ? term
    : term
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();

/**
 * The medicines of the taxonomy as concepts: one that the lexicon has only among others ("other NSAIDs") becomes a
 * concept of its own under it; one that it names gets the taxonomy's other names.
 */
export function taxonomyDrugs(): { readonly added: readonly TaxonomyDrug[]; readonly known: readonly MoreTerms[] } {
  const conceptOf = new Map<string, string>();
  for (const { concepts } of clinical.concepts)
    for (const { id, terms } of concepts) for (const term of terms.flatMap(surfacesOf)) conceptOf.set(fold(term), id);
  const classOf = new Map(clinical.drugClasses.classes.map(({ subcategory, concept }) => [subcategory, concept]));
  const added: TaxonomyDrug[] = [];
  const known: MoreTerms[] = [];
  const taken = new Set(conceptOf.values());
  for (const group of taxonomy.drugs) {
    for (const drug of group.drugs) {
      if (drug.ingredientOnly === true || drug.general === true) continue;
      const terms = [drug.generic, ...(drug.brands ?? []), ...(drug.also ?? [])].filter(
        (term) => fold(term).length > 2,
      );
      const concept = terms.map((term) => conceptOf.get(fold(term))).find((id) => id !== undefined);
      const id = fold(drug.generic).replaceAll(' ', '-');
      if (concept !== undefined && (fold(drug.generic).startsWith(fold(concept)) || isOnlyName(concept, drug.generic)))
        known.push({ id: concept, terms });
      else if (!taken.has(id) && id !== '' && concept !== 'medication') {
        taken.add(id);
        const broad = classOf.get(drug.subcategory ?? group.subcategory ?? '') ?? 'medication';
        // The lexicon's own group only where it lies within the class.
        added.push({ id, broader: concept !== undefined && isUnder(concept, broad) ? concept : broad, terms });
      }
    }
  }
  return { added, known };
}

const broaderOf = new Map(
  clinical.concepts.flatMap(({ concepts }) => concepts.map(({ id, broader }) => [id, broader ?? []] as const)),
);

function isUnder(concept: string, broader: string): boolean {
  return concept === broader || (broaderOf.get(concept) ?? []).some((above) => isUnder(above, broader));
}

/** A concept of several words that is the medicine itself: "topical-lidocaine" of lidocaine. */
function isOnlyName(concept: string, generic: string): boolean {
  return concept.endsWith(`-${fold(generic).replaceAll(' ', '-')}`);
}
