import { z } from 'zod';
import { caseShape, day, endKind, eventShape, priority } from '../../present/index.ts';

export const caseAnswer = caseShape;

/** An event with its link in the chain. */
export const eventAnswer = z.object({ event: eventShape, hash: z.string() }).meta({ id: 'SealedEvent' });

/** What a command made happen; events that the sender may not see are left out. */
export const commandAnswer = z
  .object({ caseNumber: z.string(), version: z.int(), hash: z.string(), events: z.array(eventShape) })
  .meta({ id: 'CommandResult' });

export const caseLine = z
  .object({
    caseNumber: z.string(),
    version: z.int(),
    priority,
    receivedOn: day.nullable(),
    assignedOn: day.nullable(),
    endedOn: day.nullable(),
    endKind: endKind.nullable(),
  })
  .meta({ id: 'CaseLine' });

export const verifyAnswer = z
  .object({
    caseNumber: z.string(),
    holds: z.boolean(),
    events: z.int(),
    broken: z.array(z.object({ version: z.int().nullable(), why: z.string() })),
  })
  .meta({ id: 'CaseVerification' });

export const caseParams = z.object({ id: z.string().min(1).max(64) });
