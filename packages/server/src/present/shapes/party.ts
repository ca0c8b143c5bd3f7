import type { EarlierPart, Exception, Party } from '@overread/engine/law/reviewer';
import { z } from 'zod';
import { tells } from './plain.ts';
import type { Plain } from './plain.ts';
import { day } from './values.ts';

export const partyRole = z.enum([
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
]);

export const partyShape = z
  .object({
    id: z.string(),
    role: partyRole,
    name: z.string(),
    person: z.boolean().describe('A natural person.'),
    also: z.array(z.string()).exactOptional().describe('Other names.'),
    npi: z.string().nullable().exactOptional(),
    taxId: z.string().nullable().exactOptional(),
    addresses: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Party' });

export const earlierPart = z
  .object({
    reviewer: z.string().nullable().exactOptional(),
    name: z.string().nullable(),
    npi: z.string().nullable(),
    part: z.enum(['treated', 'examined', 'evaluated', 'utilization-review', 'independent-medical-review']),
    on: day.nullable(),
  })
  .meta({ id: 'EarlierPart' });

export const exception = z
  .object({
    rule: z.string(),
    reviewer: z.string().exactOptional(),
    party: z.string().nullable(),
    by: z.string(),
    on: day,
    reason: z.string(),
  })
  .meta({ id: 'FitnessException' });

tells<z.infer<typeof partyShape>>()<Plain<Party>>();
tells<z.infer<typeof earlierPart>>()<Plain<EarlierPart>>();
tells<z.infer<typeof exception>>()<Plain<Exception>>();
