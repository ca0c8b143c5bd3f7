import { lexicon } from '../../knowledge/generated/lexicon.ts';

const { frequencies } = lexicon;
const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list);

/** The words of the lexicon by what they do next to a number. */
export const perWords = setOf(frequencies.per);
export const everyWords = setOf(frequencies.every);
export const rangeWords = setOf(frequencies.range);
export const durationWords = setOf(frequencies.duration);
export const descriptors = setOf(frequencies.descriptors);
export const strengths = setOf(frequencies.strengths);
export const labels = setOf(frequencies.labels);
export const quantityWords = setOf(frequencies.quantity);
export const refillWords = setOf(frequencies.refills);
export const directions = setOf(frequencies.directions);
export const takes = setOf(frequencies.takes);
/** Words over which a number does not reach to the unit it counts: "2 for the knee brace". */
export const barriers = setOf(frequencies.barriers);
