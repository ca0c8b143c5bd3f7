import { z } from 'zod';

const status = z.enum(['none', 'in-time', 'at-risk', 'late']);

/** A case in a queue, with its time. */
export const workLine = z
  .object({
    caseNumber: z.string(),
    queue: z.string(),
    stage: z.string(),
    priority: z.string(),
    since: z.string(),
    claimedBy: z.string().nullable(),
    claimedAt: z.string().nullable(),
    status,
    age: z.int().nullable(),
    unit: z.enum(['working-days', 'calendar-days']).nullable(),
    atRiskFrom: z.string().nullable(),
    target: z.string().nullable(),
    due: z.string().nullable(),
    nextDue: z.string().nullable(),
  })
  .meta({ id: 'WorkLine' });

export const queueAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.string()),
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
    since: z.string(),
    until: z.string().nullable(),
    claimedBy: z.string().nullable(),
    claimedAt: z.string().nullable(),
  })
  .meta({ id: 'QueueStay' });

export const clockAnswer = z
  .looseObject({
    clock: z.string(),
    title: z.string(),
    actor: z.string(),
    status: z.string(),
    due: z.string(),
    left: z.int().nullable(),
    standing: z.enum(['in-time', 'at-risk', 'late']).nullable(),
    explanation: z.object({ plain: z.string(), legal: z.string() }),
  })
  .meta({ id: 'Clock' });

export const clockLine = z
  .object({
    caseNumber: z.string(),
    clock: z.string(),
    actor: z.string(),
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
    runAt: z.string(),
    lastError: z.string().nullable(),
    deadAt: z.string().nullable(),
  })
  .meta({ id: 'Job' });
