import type { Store } from '../store/index.ts';
import { claimJobs } from './claim.ts';
import type { JobHandler } from './job.ts';
import { type Ended, runJob } from './run-job.ts';

export interface WorkerOptions {
  readonly clock: () => Date;
  /** Jobs at once. */
  readonly atOnce?: number;
  /** Wait between two looks where there was nothing to do, in milliseconds. */
  readonly everyMs?: number;
  /** Told of every job that did not end well, and of a look that failed. Without a message: that may quote a case. */
  readonly onTrouble?: (trouble: { what: 'job' | 'look'; kind: string; ended: Ended | null; error: unknown }) => void;
}

/** Does the jobs of the store, beside other processes that do the same. */
export class Worker {
  readonly #store: Store;
  readonly #handlers: ReadonlyMap<string, JobHandler>;
  readonly #options: WorkerOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = true;

  constructor(store: Store, handlers: readonly JobHandler[], options: WorkerOptions) {
    this.#store = store;
    this.#handlers = new Map(handlers.map((one) => [one.kind, one]));
    this.#options = options;
  }

  /** Begins after `wait` milliseconds with what came due while nobody looked. */
  start(wait = 0): void {
    this.#stopped = false;
    this.#again(wait);
  }

  /** Ends when the jobs that run have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /** Does everything whose time has come, and what that brings; answers how many jobs. */
  async runDue(): Promise<number> {
    let done = 0;
    for (;;) {
      const batch = await this.#batch();
      if (batch === 0) return done;
      done += batch;
    }
  }

  async #batch(): Promise<number> {
    const { clock, atOnce = 4, onTrouble } = this.#options;
    const jobs = await claimJobs(this.#store, [...this.#handlers.keys()], atOnce, clock());
    await Promise.all(
      jobs.map(async (job) => {
        const handler = this.#handlers.get(job.kind);
        if (handler === undefined) return;
        const { ended, error } = await runJob(this.#store, handler, job, clock());
        if (ended === 'failed' || ended === 'dead') onTrouble?.({ what: 'job', kind: job.kind, ended, error });
      }),
    );
    return jobs.length;
  }

  #again(wait: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#look();
    }, wait);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    const { everyMs = 500, onTrouble } = this.#options;
    let found = 0;
    try {
      found = await this.#batch();
    } catch (error) {
      // The database is away for a moment: nothing was taken, look again.
      onTrouble?.({ what: 'look', kind: 'look', ended: null, error });
    }
    this.#again(found > 0 ? 0 : everyMs);
  }
}
