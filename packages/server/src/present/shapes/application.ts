import type { FiledApplication, ScreenedPoint } from '@overread/engine/case';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';
import { day, servedBy } from './values.ts';

export const filedApplication = z
  .object({
    receivedOn: day,
    channel: z.enum(['mail', 'fax', 'electronic']),
    applicant: z.enum(['employee', 'representative', 'emergency-provider']),
    employee: z.string().describe('Key of the employee.'),
    physician: z.string().describe('Key of the requesting physician.'),
    injuryOn: day.nullable(),
    urDecisionOn: day.nullable(),
    urServedOn: day.nullable(),
    urServedBy: servedBy.nullable().exactOptional(),
    claimNumber: z.string().nullable().exactOptional(),
  })
  .meta({ id: 'FiledApplication' });

export const screenedPoint = z
  .object({
    point: z.string(),
    flagged: z.boolean(),
    note: z.string(),
    on: day,
    answer: z.object({ stands: z.boolean(), note: z.string(), on: day }).nullable(),
  })
  .meta({ id: 'ScreenedPoint' });

tells<z.infer<typeof filedApplication>>()<Plain<FiledApplication>>();
tells<z.infer<typeof screenedPoint>>()<Plain<ScreenedPoint>>();
