import { z } from 'zod';
import { provenance } from './provenance.ts';

const words = z.array(z.string().min(1));

/** How requests are written: numbers, units, frequencies, sides, fixed phrases. */
export const requestLexicon = {
  numbers: z.object({
    words: z.record(z.string(), z.number()),
    /** once, twice: a number and "times" in one word. */
    multiples: z.record(z.string(), z.number()),
  }),
  /** Unit → the words that count it. */
  units: z.object({ ...provenance, units: z.record(z.string(), words) }),
  frequencies: z.object({
    ...provenance,
    times: words,
    per: words,
    every: words,
    other: words,
    range: words,
    duration: words,
    /** Adverb → times in a period, `bid: [2, day]`. */
    adverbs: z.record(z.string(), z.tuple([z.number(), z.enum(['day', 'week', 'month', 'year'])])),
    /** Words after a number that describe and do not count: 3 views, 10 panel, 15 minutes. */
    descriptors: words,
    /** Units of strength: 10 mg, 5 %. */
    strengths: words,
    /** Words before a number that make it a name: grade 2, tooth 8. */
    labels: words,
    /** Words that lead to a quantity: qty 60. */
    quantity: words,
    refills: words,
    /** Words after "one tablet" that make it a direction, not an amount. */
    directions: words,
    /** Words before a dose: take 1 tablet. */
    takes: words,
    /** Words over which a number does not reach to the unit it counts. */
    barriers: words,
    /** Words of a rental or a purchase. */
    possession: words,
  }),
  sides: z.object({
    left: words,
    right: words,
    bilateral: words,
    /** `RUE: [right, upper extremity]` */
    extremities: z.record(z.string(), z.tuple([z.enum(['left', 'right', 'bilateral']), z.string()])),
  }),
  requestPhrases: z.object({
    ...provenance,
    asked: words,
    askedBefore: words,
    authorized: words,
    authorizedBefore: words,
    /** Participles that tell of a modification only where a quantity follows in brackets or after a comma. */
    authorizedBare: words,
    remainingBefore: words,
    wholeBefore: words,
    retrospective: words,
    dateOfService: words,
    postOperative: words,
    associatedSurgical: words,
    initial: words,
    continuation: words,
  }),
};
