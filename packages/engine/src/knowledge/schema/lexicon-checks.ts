import { z } from 'zod';

const words = z.array(z.string());

/** Phrases that say what happened on a date. */
const datedEvents = z.array(
  z.strictObject({ event: z.string(), before: words, after: words, within: z.int().positive(), unless: words }),
);

/** How a rationale judges the whole request. */
const verdicts = z.strictObject({ subjects: words, supports: words, opposes: words, negations: words, voids: words });

const replacement = z.strictObject({ printed: z.string(), meant: z.string(), unless: words.optional() });

/** How text breaks when it is dictated, pasted or typed in haste. */
const damage = z.strictObject({
  doublesAllowed: words,
  leftovers: words,
  wordEndings: words,
  impossible: z.array(
    z.strictObject({ words: z.string(), after: words.optional(), severity: z.literal('warning').optional() }),
  ),
  confusions: z.array(replacement),
  fixedPhrases: z.array(z.string()),
  slips: z.array(z.strictObject({ word: z.string(), printed: z.array(z.string()).min(1) })),
  misspellings: z.array(replacement),
});

/** Known sentences of guidelines, by the words around the one that carries the criterion. `before`, `after`: patterns. */
const guidelineSentences = z.array(
  z.strictObject({
    guideline: z.string(),
    before: z.string(),
    after: z.string(),
    expected: words,
    mistaken: words,
    meaning: z.string(),
  }),
);

/** Reasons that are not the reviewer's to give. */
const beyondNecessity = z.strictObject({
  unless: words,
  phrases: z.array(z.strictObject({ phrase: z.string(), why: z.string() })),
});

/** Collections of `knowledge/lexicon` that only checks read. */
export const checkLexicon = { datedEvents, verdicts, damage, guidelineSentences, beyondNecessity, urAsSource: words };
