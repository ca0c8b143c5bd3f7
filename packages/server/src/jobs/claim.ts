import { sql } from 'kysely';
import { serviceContext, type Store } from '../store/index.ts';
import type { Job } from './job.ts';

/** Work of a process that ended in the middle is tried again after this time, in milliseconds. */
const lease = 120_000;

/**
 * Takes work whose time has come: of two processes that look at once each takes other work. Taking counts as an attempt,
 * so that work that ends the process every time is given up like any other.
 */
export async function claimJobs(store: Store, kinds: readonly string[], most: number, now: Date): Promise<Job[]> {
  const rows = await store.internal(serviceContext('jobs', now), async (tx) => {
    const taken = await sql<{
      id: number;
      kind: string;
      key: string;
      case_id: string | null;
      payload: Record<string, unknown>;
      attempts: number;
    }>`
      UPDATE job SET attempts = attempts + 1, run_at = ${new Date(now.getTime() + lease)}
       WHERE id IN (
         SELECT id FROM job
          WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= ${now} AND kind = ANY (${[...kinds]})
          ORDER BY run_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED)
      RETURNING id, kind, key, case_id, payload, attempts`.execute(tx.db);
    return taken.rows;
  });
  return rows
    .map(({ id, kind, key, case_id, payload, attempts }) => ({
      id,
      kind,
      key,
      caseId: case_id,
      payload,
      attempt: attempts,
    }))
    .toSorted((a, b) => a.id - b.id);
}
