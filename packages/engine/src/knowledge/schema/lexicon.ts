import { z } from 'zod';
import { checkLexicon } from './lexicon-checks.ts';
import { clinicalLexicon } from './lexicon-clinical.ts';
import { letterLexicon } from './lexicon-letters.ts';
import { requestLexicon } from './lexicon-requests.ts';

/** Everything in `knowledge/lexicon`; one spread for each part. */
export const lexicon = z.object({
  ...checkLexicon,
  ...clinicalLexicon,
  ...letterLexicon,
  ...requestLexicon,
});

export type Lexicon = z.infer<typeof lexicon>;
