import { z } from 'zod';

/** A case as the role of the reader may see it. */
export const caseAnswer = z.looseObject({ caseNumber: z.string(), version: z.int() }).meta({ id: 'Case' });

/** An event with its link in the chain. */
export const eventAnswer = z
  .object({
    event: z.looseObject({ sequence: z.int(), type: z.string(), at: z.string(), ground: z.string() }),
    hash: z.string(),
  })
  .meta({ id: 'CaseEvent' });

/** What a command made happen. */
export const commandAnswer = z
  .object({ caseNumber: z.string(), version: z.int(), hash: z.string(), events: z.array(z.looseObject({})) })
  .meta({ id: 'CommandResult' });

export const caseLine = z
  .object({
    caseNumber: z.string(),
    version: z.int(),
    priority: z.string(),
    receivedOn: z.string().nullable(),
    assignedOn: z.string().nullable(),
    endedOn: z.string().nullable(),
    endKind: z.string().nullable(),
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
