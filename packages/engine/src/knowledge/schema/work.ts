import { z } from 'zod';
import { confidence, isoDate } from './provenance.ts';

/** Whose work stands in a queue. */
const worker = z.enum(['intake', 'state', 'coordinator', 'reviewer', 'medical-director', 'appeals-board', 'service']);

/** How long a stay may take, in days from its first; for a while. */
const timing = z.strictObject({
  from: isoDate,
  /** Last day; without it the timing still holds. */
  to: isoDate.optional(),
  unit: z.enum(['working-days', 'calendar-days']),
  /** Day from which a stay is at risk; the goal of the house; the last day in time. */
  jeopardy: z.int().min(0),
  target: z.int().min(0),
  sla: z.int().min(0),
  source: z.string(),
  confidence,
});

const queue = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: z.string(),
    /** Who works in it. */
    roles: z.array(worker).min(1),
    /** Time goes by and nobody has anything to do. */
    waiting: z.boolean(),
    /** Where a case goes that is escalated; null where it cannot be. */
    escalatesTo: z.string().nullable(),
    /** Where a person may send a case by hand. */
    forwardsTo: z.array(z.string()),
    /** Empty: no time limit of the house. */
    timings: z.array(timing),
  })
  .superRefine(({ timings }, told) => {
    timings.forEach(({ jeopardy, target, sla, from, to }, i) => {
      const path = ['timings', i];
      const wrong = (message: string): void => told.addIssue({ code: 'custom', path, message });
      if (!(jeopardy <= target && target <= sla)) {
        wrong(`jeopardy ${jeopardy} ≤ target ${target} ≤ SLA ${sla} does not hold`);
      }
      if (to !== undefined && to < from) wrong(`ends on ${to}, before it begins on ${from}`);
      const next = timings[i + 1];
      if (next !== undefined && (to === undefined || to >= next.from)) wrong('goes on after the next one has begun');
    });
  });

/** What the software does by itself when a clock of the law is due. One entry a clock. */
const clockAct = z.strictObject({
  clock: z.string(),
  /** `mark-records-overdue`: the case goes on without them. `tell`: whoever watches is told. */
  act: z.enum(['mark-records-overdue', 'tell']),
  why: z.string(),
});

const severity = z.enum(['critical', 'major', 'minor']);

/** Quality review of served determinations. */
const qualityReview = z.strictObject({
  /** Cases drawn a month. */
  goal: z.int().min(1),
  /** Score from which a case passes, of 100. */
  passAt: z.int().min(0).max(100),
  /** What a question answered "no" takes from 100. */
  weights: z.record(severity, z.int().min(0).max(100)),
  questions: z
    .array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), text: z.string(), severity, section: z.string() }))
    .min(1)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, 'two questions have one id'),
});

export const work = z
  .strictObject({
    quality: qualityReview,
    /** Calendar days before and after the last day for records on which the claims administrator is reminded. */
    reminders: z.strictObject({
      recordsBefore: z.array(z.int().min(1)),
      recordsAfter: z.array(z.int().min(2)),
    }),
    queues: z.array(queue),
    clockActs: z.array(clockAct),
    atRisk: z.strictObject({ days: z.int().min(0) }),
  })
  .superRefine(({ queues }, told) => {
    const known = new Set(queues.map((one) => one.id));
    queues.forEach(({ id, forwardsTo, escalatesTo }, i) => {
      for (const other of [...forwardsTo, ...(escalatesTo === null ? [] : [escalatesTo])]) {
        if (known.has(other) && other !== id) continue;
        told.addIssue({ code: 'custom', path: ['queues', i], message: `sends to "${other}", which is no other queue` });
      }
    });
    if (known.size !== queues.length) told.addIssue({ code: 'custom', path: ['queues'], message: 'two have one id' });
  });

export type Work = z.infer<typeof work>;
export type Queue = z.infer<typeof queue>;
export type Timing = z.infer<typeof timing>;
