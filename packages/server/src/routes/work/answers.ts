import { z } from 'zod';
import { caseRole, clockShape, day, instant, priority } from '../../present/index.ts';

const status = z.enum(['none', 'in-time', 'at-risk', 'late']);

/** A case in a queue, with its time. */
export const workLine = z
  .object({
    caseNumber: z.string(),
    queue: z.string(),
    stage: z.string(),
    priority,
    since: instant,
    claimedBy: z.string().nullable(),
    claimedAt: instant.nullable(),
    status,
    age: z.int().nullable(),
    unit: z.enum(['working-days', 'calendar-days']).nullable(),
    atRiskFrom: day.nullable(),
    target: day.nullable(),
    due: day.nullable(),
    nextDue: day.nullable(),
  })
  .meta({ id: 'WorkLine' });

export const queueAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(caseRole),
    waiting: z.boolean(),
    escalatesTo: z.string().nullable(),
    forwardsTo: z.array(z.string()),
    cases: z.int(),
    unclaimed: z.int(),
    atRisk: z.int(),
    late: z.int(),
  })
  .meta({ id: 'Queue' });

export const stayAnswer = z
  .object({
    queue: z.string(),
    stage: z.string(),
    how: z.enum(['stage', 'forward', 'escalate']),
    reason: z.string().nullable(),
    sentBy: z.string().nullable(),
    since: instant,
    until: instant.nullable(),
    claimedBy: z.string().nullable(),
    claimedAt: instant.nullable(),
  })
  .meta({ id: 'QueueStay' });

/** A clock that has a date; `standing` only while it runs. */
export const clockAnswer = clockShape
  .extend({ due: z.string(), standing: z.enum(['in-time', 'at-risk', 'late']).nullable() })
  .meta({ id: 'Clock' });

export const clockLine = z
  .object({
    caseNumber: z.string(),
    clock: z.string(),
    actor: clockShape.shape.actor,
    due: z.string(),
    section: z.string().nullable(),
    standing: z.enum(['in-time', 'at-risk', 'late']),
  })
  .meta({ id: 'ClockLine' });

export const jobAnswer = z
  .object({
    id: z.int(),
    kind: z.string(),
    key: z.string(),
    caseNumber: z.string().nullable(),
    attempts: z.int(),
    runAt: instant,
    lastError: z.string().nullable(),
    deadAt: instant.nullable(),
  })
  .meta({ id: 'Job' });
