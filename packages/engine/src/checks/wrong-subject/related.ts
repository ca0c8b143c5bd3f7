import type { Service } from '../../requests/index.ts';

/** The same service, one of the same kind, or a general word that may mean it. */
export function related(a: Service, b: Service): boolean {
  if (a.name === b.name || a.general || b.general) return true;
  if (a.category === null || b.category === null) return true;
  if (a.category !== b.category)
    return together.some(
      ([one, other]) => (a.category === one && b.category === other) || (a.category === other && b.category === one),
    );
  // Needles are no exercise; the rest of rehabilitation shares its visits and modalities.
  if (a.category === 'Rehabilitation') return (a.subcategory === 'Acupuncture') === (b.subcategory === 'Acupuncture');
  return a.subcategory === b.subcategory || a.category === 'Surgery';
}

/** Categories that name one thing from two sides: a device and its therapy, a consultation and its treatment. */
const together: readonly (readonly [string, string])[] = [
  ['Rehabilitation', 'Therapies'],
  ['Rehabilitation', 'DMEPOS'],
  ['Therapies', 'DMEPOS'],
  ['Psych Services', 'Programs'],
  ['Rehabilitation', 'Programs'],
  ['Evaluation & Management', 'Psych Services'],
  ['Evaluation & Management', 'Surgery'],
  ['Injection', 'Pharmaceuticals'],
  ['Injection', 'Surgery'],
];

const common = new Set(
  'physical occupational medical surgical evaluation examination examinations initial with without for the and from right left bilateral upper lower extremity extremities cervical lumbar thoracic spine shoulder knee ankle wrist hand elbow neck back foot times time week weeks weekly month months visits visit sessions session treatment treatments therapy unit units days daily additional continued initial retrospective request original authorized claims administrator remaining eligible portion associated surgical service services tablet tablets capsule capsules refills refill body part parts type general'.split(
    ' ',
  ),
);

/** The words of a heading that can only mean what it asks for: "electroencephalogram", "arthrogram". */
export function wordsOfHeading(heading: string): readonly string[] {
  const words = heading.toLowerCase().match(/[a-z][a-z-]{4,}/g) ?? [];
  return [...new Set(words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ies|s|y)$/, '')))];
}
