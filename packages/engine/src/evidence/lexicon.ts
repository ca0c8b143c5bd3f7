import { lexicon } from '../knowledge/generated/lexicon.ts';
import type { Lexicon } from '../knowledge/schema/lexicon.ts';

/** The clinical part of the lexicon: concepts, phrases and abbreviations. */
export type Clinical = Pick<
  Lexicon,
  'concepts' | 'phrases' | 'places' | 'drugClasses' | 'contradictions' | 'abbreviations'
>;
export type PhraseRole = Clinical['phrases'][number]['role'];
export type PhraseGroup = Clinical['phrases'][number]['groups'][number];

export const clinical: Clinical = lexicon;
