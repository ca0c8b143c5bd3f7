import { z } from 'zod';

/**
 * How far a value may be trusted. `confirmed`: the text or a published source was seen. `letters`: seen in published
 * letters. `unverified`: not yet checked against the official text; every result that rests on it says so.
 */
export const confidence = z.enum(['confirmed', 'letters', 'unverified']);
export type Confidence = z.infer<typeof confidence>;

/** Fields that any fact may carry: where it comes from, how sure it is, a remark. */
export const provenance = {
  source: z.string().optional(),
  confidence: confidence.optional(),
  note: z.string().optional(),
};

/** ISO calendar date, `2016-07-29`. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date of the form 2016-07-29 (quote it in YAML)');
