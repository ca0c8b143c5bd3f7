import type { Asked, Records } from '@overread/engine/case';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';
import { day, sha256 } from './values.ts';

export const documentKind = z.enum([
  'medical-record',
  'ur-decision',
  'application-form',
  'correspondence',
  'certification',
  'authorization',
  'statement',
  'legal',
  'other',
]);

export const caseDocumentShape = z
  .object({
    id: z.string(),
    kind: documentKind,
    title: z.string(),
    from: z.string().describe('Who sent it.'),
    receivedOn: day,
    pages: z.int(),
    file: z.object({ sha256, bytes: z.int() }).exactOptional(),
    discarded: z.object({ on: day, why: z.string() }).exactOptional(),
    withheld: z
      .object({ on: day, ground: z.string(), why: z.string(), from: z.array(z.string()) })
      .exactOptional()
      .describe('Kept from these roles.'),
  })
  .meta({ id: 'CaseDocument' });

export const askedShape = z
  .object({ id: z.string(), of: z.string(), what: z.string(), on: day, answeredOn: day.nullable() })
  .meta({ id: 'AskedFor' });

export const recordsShape = z
  .object({
    asked: z.array(askedShape),
    documents: z.array(caseDocumentShape),
    overdueOn: day.nullable(),
    completeOn: day.nullable(),
  })
  .meta({ id: 'Records' });

tells<z.infer<typeof askedShape>>()<Plain<Asked>>();
tells<z.infer<typeof recordsShape>>()<Plain<Records>>();
