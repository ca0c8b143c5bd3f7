import { sql } from 'kysely';
import { ProblemError } from '../problems/index.ts';
import { serviceContext, type Store } from '../store/index.ts';
import type { Job, JobHandler } from './job.ts';

/** First wait after a failure, and the longest, in milliseconds. */
const [firstWait, longestWait] = [5_000, 3_600_000];

export type Ended = 'done' | 'failed' | 'dead' | 'taken-over';

/** Does a job that was claimed; an error is kept with it and it is tried again later, longer each time. */
export async function runJob(
  store: Store,
  handler: JobHandler,
  job: Job,
  now: Date,
): Promise<{ ended: Ended; error: unknown }> {
  const context = serviceContext(job.kind, now, `job-${job.id}`);
  try {
    const done = await store.transaction(context, async (tx) => {
      tx.audit({ action: `job.${job.kind}`, caseId: job.caseId, subject: `job ${job.id}` });
      // Held until the end: another process that takes the job after the lease passes it over.
      const { rows } = await sql`
        SELECT FROM job WHERE id = ${job.id} AND attempts = ${job.attempt} AND done_at IS NULL AND dead_at IS NULL
           FOR UPDATE SKIP LOCKED`.execute(tx.db);
      if (rows.length === 0) return false;
      await handler.run(job, tx, store);
      await tx.db.updateTable('job').set({ done_at: now, last_error: null }).where('id', '=', job.id).execute();
      return true;
    });
    return { ended: done ? 'done' : 'taken-over', error: null };
  } catch (error) {
    return { ended: await keepFailure(store, job, error, now), error };
  }
}

async function keepFailure(store: Store, job: Job, error: unknown, now: Date): Promise<Ended> {
  const wait = Math.min(firstWait * 2 ** (job.attempt - 1), longestWait);
  return store.internal(serviceContext('jobs', now), async (tx) => {
    const { rows } = await sql<{ dead: boolean }>`
      UPDATE job SET last_error = ${sayError(error)}, run_at = ${new Date(now.getTime() + wait)},
             dead_at = CASE WHEN attempts >= most_attempts THEN ${now}::timestamptz END
       WHERE id = ${job.id} AND attempts = ${job.attempt} AND done_at IS NULL
      RETURNING dead_at IS NOT NULL AS dead`.execute(tx.db);
    return rows[0]?.dead === true ? 'dead' : 'failed';
  });
}

/** What went wrong, without the message: it may quote a value of the case. */
function sayError(error: unknown): string {
  if (error instanceof ProblemError) return `${error.problem.type}: ${error.problem.title} (${ruleOf(error)})`;
  const { name, code, constraint, stack } = error as Error & { code?: string; constraint?: string };
  const place = (stack ?? '').split('\n').find((line) => line.trimStart().startsWith('at '));
  return [name, code, constraint, place?.trim().replace(/^at (\S+)(?: .*)?$/, 'in $1')]
    .filter(Boolean)
    .join(' ')
    .slice(0, 300);
}

const ruleOf = ({ extension, problem }: ProblemError): string => {
  const { rule } = extension;
  return (typeof rule === 'string' ? rule : problem.where).slice(0, 120);
};
