import { z } from 'zod';
import { instant } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';

export const accessAnswer = z
  .object({
    id: z.string(),
    caseNumber: z.string(),
    person: z.string(),
    role: z.enum(['administrator', 'medical-director']),
    opens: z.enum(['case', 'reviewer']),
    reason: z.string(),
    begunAt: instant,
    expiresAt: instant,
    endedAt: instant.nullable(),
    endedBy: z.string().nullable(),
    live: z.boolean(),
  })
  .meta({ id: 'EmergencyAccess' });

export const accessParams = z.object({ access: z.string().min(1).max(64) });

/** One answer for an access that never was, has ended, or is another's. */
export const noAccess = (id: string): never =>
  fail('not-found', {
    where: id,
    detail: 'There is no such access of yours, or it has ended.',
    remedy: 'Begin a new one, with the reason; an access lasts an hour.',
  });
