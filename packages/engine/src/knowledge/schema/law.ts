import { z } from 'zod';
import { clockLaw } from './law-clocks.ts';
import { eligibilityLaw } from './law-eligibility.ts';
import { reviewerLaw } from './law-reviewer.ts';

/** Everything in `knowledge/law`; one spread for each part of the law. */
export const law = z.object({
  ...clockLaw,
  ...eligibilityLaw,
  ...reviewerLaw,
});

export type Law = z.infer<typeof law>;
