import { z } from 'zod';
import { servedBy } from '../../present/index.ts';
import type { BodyOf } from '../command-type.ts';
import { party } from './party.ts';
import { date, itemNumber, key, words } from './values.ts';

/** An application, on whatever channel it came. The case number is given by the server. */
export const applicationBody = z.strictObject({
  application: z.strictObject({
    receivedOn: date,
    channel: z.enum(['mail', 'fax', 'electronic']),
    applicant: z.enum(['employee', 'representative', 'emergency-provider']),
    employee: key,
    physician: key,
    injuryOn: date.nullable(),
    urDecisionOn: date.nullable(),
    urServedOn: date.nullable(),
    urServedBy: servedBy.nullable().exactOptional(),
    claimNumber: key.nullable().exactOptional(),
  }),
  priority: z.enum(['standard', 'expedited', 'formulary']),
  items: z
    .array(
      z.strictObject({
        number: itemNumber,
        text: words,
        treatment: key.nullable(),
        category: key.nullable(),
        subcategory: key.nullable(),
        bodyParts: z.array(key).max(100),
      }),
    )
    .max(500),
  parties: z.array(party).max(200),
  diagnoses: z.array(words).max(200),
}) satisfies z.ZodType<Omit<BodyOf<'receive-application'>, 'caseNumber'>>;

export type ApplicationBody = z.infer<typeof applicationBody>;
