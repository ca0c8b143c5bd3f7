import { z } from 'zod';
import { reviewerLaw } from './law-reviewer.ts';

/** Everything in `knowledge/law`; one spread for each part of the law. */
export const law = z.object({
  ...reviewerLaw,
});

export type Law = z.infer<typeof law>;
