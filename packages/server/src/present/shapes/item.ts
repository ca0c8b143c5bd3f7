import type { CaseItem } from '@overread/engine/case';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';
import { day } from './values.ts';

export const decisionWord = z.enum(['upheld', 'overturned']);

/** What an item asks for, as filed. */
export const filedItem = z
  .object({
    number: z.int(),
    text: z.string().describe('As requested.'),
    treatment: z.string().nullable(),
    category: z.string().nullable(),
    subcategory: z.string().nullable(),
    bodyParts: z.array(z.string()),
  })
  .meta({ id: 'FiledItem' });

export const itemDecision = z
  .object({
    decision: decisionWord,
    citations: z.array(z.string()),
    noCitation: z.string().nullable().describe('Why nothing is cited.'),
    rationale: z.string(),
    on: day,
    reviewer: z.string().exactOptional(),
  })
  .meta({ id: 'ItemDecision' });

export const itemShape = filedItem
  .extend({
    standing: z.enum(['open', 'eligible', 'ineligible', 'deferred', 'terminated', 'withdrawn']),
    ground: z.string().nullable().describe('Ground of ineligibility or termination.'),
    decision: itemDecision.nullable().describe('For a party: null before the determination is served.'),
  })
  .meta({ id: 'DisputedItem' });

tells<z.infer<typeof itemShape>>()<Plain<CaseItem>>();
