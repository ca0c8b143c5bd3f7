import { z } from 'zod';
import { reviewerTaxonomy } from './taxonomy-reviewer.ts';
import { specialtyFitTaxonomy } from './taxonomy-specialty-fit.ts';

/** Everything in `knowledge/taxonomy`; one spread for each part. */
export const taxonomy = z.object({
  ...reviewerTaxonomy,
  ...specialtyFitTaxonomy,
});

export type Taxonomy = z.infer<typeof taxonomy>;
