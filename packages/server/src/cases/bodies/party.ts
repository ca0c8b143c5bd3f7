import { z } from 'zod';
import { date, key, words } from './values.ts';

export const party = z.strictObject({
  id: key,
  role: z.enum([
    'employer',
    'insurer',
    'claims-administrator',
    'utilization-review',
    'provider-network',
    'officer',
    'requesting-physician',
    'treating-physician',
    'medical-group',
    'practice-association',
    'provider',
    'facility',
    'alternative-facility',
    'maker',
    'alternative-maker',
    'employee',
    'family',
    'attorney',
  ]),
  name: words,
  /** A natural person. */
  person: z.boolean(),
  also: z.array(words).max(50).exactOptional(),
  npi: words.nullable().exactOptional(),
  taxId: words.nullable().exactOptional(),
  addresses: z.array(words).max(50).exactOptional(),
});

export const earlierPart = z.strictObject({
  reviewer: key.nullable(),
  name: words.nullable(),
  npi: words.nullable(),
  part: z.enum(['treated', 'examined', 'evaluated', 'utilization-review', 'independent-medical-review']),
  on: date.nullable(),
});
