import type { Finding } from '@overread/engine/checks';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';

export const findingShape = z
  .object({
    check: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    item: z.int().nullable(),
    message: z.string(),
    quotes: z.array(z.object({ text: z.string(), start: z.int(), end: z.int() })),
    source: z.string(),
  })
  .meta({ id: 'Finding' });

tells<z.infer<typeof findingShape>>()<Plain<Finding>>();
