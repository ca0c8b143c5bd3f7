import type { Priority } from '@overread/engine/case';
import { type Queue, queueNamed, standing } from '@overread/engine/work';
import { fail } from '../problems/index.ts';
import type { ServerRole, Tx } from '../store/index.ts';

/** The stay that is open now, as a person may work on it. */
export interface OpenStay {
  readonly id: number;
  readonly queue: Queue;
  readonly stage: string;
  readonly claimedBy: string | null;
}

/** The open stay of a case; a problem where there is none or the person does not work in its queue. */
export async function openStay(tx: Tx, caseId: string, { anyQueue = false } = {}): Promise<OpenStay> {
  const row = await tx.db
    .selectFrom('queue_stay')
    .select(['id', 'queue', 'stage', 'claimed_by'])
    .where('case_id', '=', caseId)
    .where('until', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const queue = row === undefined ? undefined : queueNamed(row.queue);
  if (row === undefined || queue === undefined) {
    return fail('not-found', {
      where: caseId,
      detail: 'The case stands in no queue, or it is not yours to see.',
      remedy: 'Read the case: it may have ended, or its determination was served.',
    });
  }
  // A coordinator moves work of every queue; only those who work in it take it.
  if (!anyQueue || tx.context.person.role !== 'coordinator') mayWork(queue, tx.context.person.role);
  return { id: row.id, queue, stage: row.stage, claimedBy: row.claimed_by };
}

/** Whether a role works in a queue. */
export const worksIn = (queue: Queue, role: ServerRole): boolean =>
  (queue.roles as readonly string[]).includes(role) || role === 'service';

function mayWork(queue: Queue, role: ServerRole): void {
  if (worksIn(queue, role)) return;
  fail('not-allowed', {
    where: `queue ${queue.id}`,
    detail: `This queue is worked by: ${queue.roles.join(', ')}.`,
    remedy: 'Ask someone with one of these roles.',
  });
}

/** A stay as lists show it. */
export interface StayRow {
  readonly case_id: string;
  readonly queue: string;
  readonly stage: string;
  readonly since: Date;
  readonly since_on: string;
  readonly claimed_by: string | null;
  readonly claimed_at: Date | null;
  readonly priority: Priority;
  readonly next_due: string | null;
}

/** With its timing by the knowledge, as it stands on a day. */
export function presentStay(row: StayRow, on: string) {
  const queue = queueNamed(row.queue);
  const { status, age, atRiskFrom, target, due, timing } =
    queue === undefined
      ? { status: 'none' as const, age: null, atRiskFrom: null, target: null, due: null, timing: null }
      : standing(queue, row.since_on, on);
  return {
    caseNumber: row.case_id,
    queue: row.queue,
    stage: row.stage,
    priority: row.priority,
    since: row.since.toISOString(),
    claimedBy: row.claimed_by,
    claimedAt: row.claimed_at?.toISOString() ?? null,
    status,
    age,
    unit: timing?.unit ?? null,
    atRiskFrom,
    target,
    due,
    nextDue: row.next_due,
  };
}
