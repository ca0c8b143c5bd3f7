import type { Store, Tx } from '../store/index.ts';

/** Work of the software itself. Holds ids, never health information. */
export interface Job {
  readonly id: number;
  readonly kind: string;
  /** What it is about; the same work is entered once. */
  readonly key: string;
  readonly caseId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** 1 at the first attempt. */
  readonly attempt: number;
}

/**
 * Does one kind of work, in a transaction in which the job is also marked as done: what it writes is there once. What it
 * does outside of the database may come twice, where the process ends between the two; it must bear that.
 */
export interface JobHandler {
  readonly kind: string;
  readonly run: (job: Job, tx: Tx, store: Store) => Promise<void>;
}

/** Work to be entered. */
export interface NewJob {
  readonly kind: string;
  readonly key: string;
  readonly caseId: string | null;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly runAt: Date;
}

/** Enters work in the transaction at hand, in the role of the software. Work that was entered before stays as it is. */
export const enterJob = (tx: Tx, job: NewJob): Promise<void> => enterJobs(tx, [job]);

export async function enterJobs(tx: Tx, jobs: readonly NewJob[]): Promise<void> {
  // One statement takes a key once.
  const unique = new Map(jobs.map((job) => [`${job.kind} ${job.key}`, job]));
  if (unique.size === 0) return;
  await tx.db
    .insertInto('job')
    .values(
      [...unique.values()].map(({ kind, key, caseId, payload = {}, runAt }) => ({
        kind,
        key,
        case_id: caseId,
        payload: JSON.stringify(payload),
        run_at: runAt,
        last_error: null,
        done_at: null,
        dead_at: null,
      })),
    )
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
    .execute();
}
