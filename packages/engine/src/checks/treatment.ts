import { conceptEntry } from '../evidence/index.ts';

/** Whether two treatments can be one: the same, or one a case of the other. */
export function sameTreatment(a: string, b: string): boolean {
  const [one, other] = [conceptEntry(a), conceptEntry(b)];
  if (one === null || other === null) return a === b;
  return one.above.has(b) || other.above.has(a);
}

/** Words for treatment that do not say which. */
const general = new Set(
  'treatment visits continued-treatment trial-period office-visit specialist-care emergency-care education weaning surgery'.split(
    ' ',
  ),
);

/** Whether a concept is one treatment or medicine. */
export function isTreatment(concept: string): boolean {
  if (general.has(concept)) return false;
  const kind = conceptEntry(concept)?.kind;
  return kind === 'treatment' || kind === 'drug';
}
