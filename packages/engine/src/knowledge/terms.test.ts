import { describe, expect, it } from 'vitest';
import { damagedTerms } from '../checks/damaged-text/damaged-terms.ts';
import { bodyPartsIn } from '../requests/body-parts.ts';
import { formsIn } from '../requests/forms.ts';
import { phrasesIn } from '../requests/phrases.ts';
import { servicesIn, serviceTerms } from '../requests/services.ts';
import { lexicon } from './generated/lexicon.ts';
import { taxonomy } from './generated/taxonomy.ts';

/** Terms are compiled when a text first holds their first word, and refused where one stands for two things. */
const tables: [string, (text: string) => unknown, () => string[]][] = [
  ['services', servicesIn, serviceTerms],
  [
    'body parts',
    bodyPartsIn,
    () => [
      ...taxonomy.bodyParts.flatMap(({ parts }) => parts.flatMap((part) => [...part.terms, ...(part.implied ?? [])])),
      ...taxonomy.bodyPartExceptions.phrases,
      ...serviceTerms(),
      ...Object.keys(lexicon.sides.extremities),
    ],
  ],
  ['forms of medicines', formsIn, () => taxonomy.forms.forms.flatMap(({ terms }) => terms)],
  ['phrases of requests', phrasesIn, () => Object.values(lexicon.requestPhrases).flatMap((terms) => terms ?? [])],
  [
    'damaged words',
    damagedTerms,
    () => [
      ...lexicon.damage.impossible.map(({ words }) => words),
      ...[...lexicon.damage.confusions, ...lexicon.damage.misspellings].map(({ printed }) => printed),
    ],
  ],
];

describe('the terms of the knowledge', () => {
  it.each(tables)('%s: no term stands for two things', (_, find, terms) => {
    const all = terms();
    expect(all.length).toBeGreaterThan(5);
    // A term in a wrong table throws and names itself.
    for (const term of all) find(term);
  });
});
