import { z } from 'zod';

export const findingAnswer = z
  .object({
    check: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    item: z.int().nullable(),
    message: z.string(),
    quotes: z.array(z.object({ text: z.string(), start: z.int(), end: z.int() })),
    source: z.string(),
  })
  .meta({ id: 'Finding' });

export const draftAnswer = z
  .object({
    version: z.int(),
    letter: z.looseObject({}),
    sha256: z.string(),
    savedAt: z.string().nullable(),
  })
  .meta({ id: 'Draft' });

export const submittedAnswer = z
  .object({
    caseNumber: z.string(),
    version: z.int(),
    letter: z.object({ id: z.string(), sha256: z.string() }),
    findings: z.array(z.object({ id: z.string(), finding: findingAnswer })),
  })
  .meta({ id: 'SubmittedDraft' });

const date = z.string().nullable();

export const determinationAnswer = z
  .object({
    caseNumber: z.string(),
    outcome: z.enum(['uphold', 'partial-overturn', 'overturn']),
    code: z.enum(['U', 'P', 'O']),
    issuedOn: z.string(),
    mailedOn: date,
    letter: z.object({ id: z.string(), sha256: z.string() }),
    items: z.array(
      z.object({ number: z.int(), text: z.string(), decision: z.enum(['upheld', 'overturned']).nullable() }),
    ),
    days: z.object({ assignmentToMailing: z.int().nullable(), recordsToMailing: z.int().nullable() }),
    service: z.array(
      z.object({
        notice: z.string(),
        role: z.string().nullable(),
        method: z.string().nullable(),
        channel: z.string(),
        status: z.string(),
        on: date,
      }),
    ),
  })
  .meta({ id: 'Determination' });
