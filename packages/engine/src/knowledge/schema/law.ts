import { z } from 'zod';
import { clockLaw } from './law-clocks.ts';
import { eligibilityLaw } from './law-eligibility.ts';
import { feeLaw } from './law-fees.ts';
import { reviewerLaw } from './law-reviewer.ts';
import { standardsLaw } from './law-standards.ts';

/** Everything in `knowledge/law`; one spread for each part of the law. */
export const law = z.object({
  ...clockLaw,
  ...eligibilityLaw,
  ...standardsLaw,
  ...feeLaw,
  ...reviewerLaw,
});

export type Law = z.infer<typeof law>;
