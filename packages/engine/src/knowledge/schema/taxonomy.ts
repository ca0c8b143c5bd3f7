import { z } from 'zod';
import { requestTaxonomy } from './taxonomy-requests.ts';
import { reviewerTaxonomy } from './taxonomy-reviewer.ts';
import { specialtyFitTaxonomy } from './taxonomy-specialty-fit.ts';

/** Everything in `knowledge/taxonomy`; one spread for each part. */
export const taxonomy = z.object({
  ...reviewerTaxonomy,
  ...specialtyFitTaxonomy,
  ...requestTaxonomy,
});

export type Taxonomy = z.infer<typeof taxonomy>;
