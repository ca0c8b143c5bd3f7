import type { ClockResult } from '@overread/engine/law';
import { z } from 'zod';
import { type Plain, tells } from './plain.ts';

/** A clock as the law counts it. Dates are ISO dates; date-times in Pacific time for clocks in hours. */
export const clockShape = z
  .object({
    clock: z.string(),
    code: z.string(),
    title: z.string(),
    kind: z.enum(['deadline', 'contract', 'flag', 'effect']),
    actor: z.enum([
      'employee',
      'claims-administrator',
      'imr-organisation',
      'requesting-physician',
      'party-asked',
      'party-aggrieved',
      'nobody',
    ]),
    must: z.string().describe('What must be done.'),
    missed: z.string().describe('What follows where it is missed.'),
    status: z.enum([
      'not-applicable',
      'not-started',
      'not-begun',
      'running',
      'met',
      'met-late',
      'overdue',
      'ended',
      'superseded',
      'suspended',
      'ask',
    ]),
    start: z.string().nullable(),
    due: z.string().nullable().describe('Last day (last minute, for hours) to act in time.'),
    days: z.int().nullable(),
    left: z.int().nullable().describe('Calendar days from the day asked to the due day; negative once it has passed.'),
    done: z.string().nullable(),
    lateBy: z.int(),
    length: z.string().nullable(),
    calendar: z.string().nullable(),
    rollOver: z.boolean(),
    version: z.object({ from: z.string(), section: z.string(), source: z.string(), confidence: z.string() }).nullable(),
    steps: z.array(z.object({ date: z.string(), plain: z.string(), legal: z.string(), section: z.string() })),
    explanation: z.object({ plain: z.string(), legal: z.string() }),
    assumptions: z.array(z.string()),
    alternatives: z.array(z.object({ due: z.string(), because: z.string() })),
    warnings: z.array(
      z.object({
        code: z.enum([
          'unverified-value',
          'start-of-rule-unverified',
          'after-last-verified',
          'text-not-seen',
          'unsettled-day',
          'extension-not-verified',
          'more-than-one-start',
          'out-of-order',
        ]),
        text: z.string(),
        section: z.string(),
      }),
    ),
  })
  .meta({ id: 'ClockResult' });

tells<z.infer<typeof clockShape>>()<Plain<ClockResult>>();
