import { z } from 'zod';
import { letterLexicon } from './lexicon-letters.ts';

/** Everything in `knowledge/lexicon`; one spread for each part. */
export const lexicon = z.object({
  ...letterLexicon,
});

export type Lexicon = z.infer<typeof lexicon>;
