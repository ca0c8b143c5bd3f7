import { z } from 'zod';
import { dated } from './law-clocks.ts';
import { confidence } from './provenance.ts';

const entry = z.strictObject({
  id: z.string(),
  stage: z.enum(['determination', 'terminated-before-review', 'terminated-after-forwarding']),
  /** Absent: for any. */
  priority: z.enum(['standard', 'expedited']).optional(),
  reviewer: z.enum(['md-do', 'other']).optional(),
  reviewers: z.literal([1, 2]).optional(),
  pharmacyOnly: z.boolean().optional(),
  /** US dollars. */
  amount: z.int().positive(),
  confidence,
});

/** The fees for applications received in a period. A period without entries is a gap: unknown, never zero. */
export const feePeriod = z.strictObject({
  ...dated,
  entries: z.array(entry),
  /** Why the amounts are not known, where they are not. */
  gap: z.string().optional(),
});

export const penalty = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  text: z.string(),
  per: z.enum(['day', 'violation', 'payment']),
  /** US dollars; null where the amount was not found. */
  amount: z.number().nullable(),
  /** The amount is an upper limit that is set below it. */
  upTo: z.boolean(),
  max: z.number().nullable(),
  min: z.number().nullable().optional(),
  versions: z.array(z.strictObject(dated)).min(1),
});

export const feeLaw = { fees: z.array(feePeriod), penalties: z.array(penalty) };

export type FeePeriod = z.infer<typeof feePeriod>;
export type FeeEntry = z.infer<typeof entry>;
export type Penalty = z.infer<typeof penalty>;
