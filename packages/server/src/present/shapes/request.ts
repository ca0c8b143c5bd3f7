import type { Request } from '@overread/engine/requests';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';

const text = z.string().nullable();
const count = z.number().nullable();

const quantity = z
  .strictObject({ value: z.number(), unit: z.string(), min: count, printed: z.string() })
  .meta({ id: 'Quantity' });

const frequency = z.strictObject({
  times: count,
  per: z.enum(['day', 'week', 'month']).nullable(),
  duration: count,
  durationUnit: z.enum(['days', 'weeks', 'months']).nullable(),
  printed: z.string(),
});

const drug = z.strictObject({
  generic: z.string(),
  brand: text,
  strength: text,
  form: text,
  refills: count,
  ingredients: z.array(z.strictObject({ name: z.string(), strength: text })),
});

const modification = z.strictObject({
  asked: quantity.nullable(),
  authorized: quantity.nullable(),
  remaining: quantity.nullable(),
  askedText: z.string(),
  authorizedText: z.string(),
  remainingText: z.string(),
});

/** What a disputed item asks for, as read from its heading; nothing is guessed. */
export const requestShape = z
  .strictObject({
    treatment: text,
    category: text,
    subcategory: text,
    bodyParts: z.array(z.string()),
    side: z.enum(['left', 'right', 'bilateral']).nullable(),
    levels: z.array(z.string()),
    quantity: quantity.nullable(),
    frequency: frequency.nullable(),
    drug: drug.nullable(),
    modifiedByUr: z.boolean(),
    modification: modification.nullable(),
    retrospective: z.boolean(),
    dateOfService: text,
    postOperative: z.boolean(),
    associatedSurgical: z.boolean(),
    stage: z.enum(['initial', 'continuation']).nullable(),
    alsoAsked: z.array(z.string()),
    notes: z.array(z.string()),
  })
  .meta({ id: 'TreatmentRequest' });

tells<z.infer<typeof requestShape>>()<Plain<Request>>();
