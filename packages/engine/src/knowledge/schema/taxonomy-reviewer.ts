import { z } from 'zod';

/** A specialty or profession under which letters name a reviewer's certification. */
export const specialty = z.strictObject({
  name: z.string(),
  /** Whose certification or licence it is. */
  of: z.string(),
  /** `search form` is confirmed, `letters` seen in letters, `boards` unverified. */
  source: z.enum(['search form', 'letters', 'boards']),
  also: z.array(z.string()).optional(),
});

/** A state or territory that licenses physicians. */
export const state = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string(),
  also: z.array(z.string()).optional(),
});

export const reviewerTaxonomy = {
  specialties: z.array(specialty),
  states: z.array(state),
};
