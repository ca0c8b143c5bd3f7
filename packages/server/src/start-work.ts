import type { FastifyBaseLogger } from 'fastify';
import { emergencyNoticeJob } from './emergency/index.ts';
import { type JobHandler, Worker, type WorkerOptions } from './jobs/index.ts';
import { mailerFromEnvironment, noticeJobs, type NoticeParts, readOffice } from './notices/index.ts';
import { clockDueJob, clocksJob } from './queues/index.ts';
import { resetJob } from './sign-in/index.ts';
import type { Store } from './store/index.ts';
import { deliverJob, fanOutJob } from './webhooks/index.ts';

/** Every kind of work that the software does by itself, but what waits for machines of others. */
const jobHandlers = (parts: NoticeParts): JobHandler[] => [
  clocksJob,
  clockDueJob,
  ...noticeJobs(parts),
  fanOutJob(parts.office.portal),
  resetJob(parts),
  emergencyNoticeJob(parts),
];

export interface WorkParts extends Partial<NoticeParts> {
  readonly clock?: () => Date;
  readonly everyMs?: number;
  /** Webhooks may go to private networks. */
  readonly privateWebhooks?: boolean;
}

/** The worker of a server. */
export type ServerWorker = Pick<Worker, 'start' | 'stop' | 'runDue'>;

/**
 * The worker of a server, not started yet. It tells the log of trouble by kind and type, never by message. Receivers of
 * webhooks may be slow or hang: their work is done beside the rest, so that no clock of the law waits for them.
 */
export function makeWorker(
  store: Store,
  log: Pick<FastifyBaseLogger, 'error'> | null,
  parts: WorkParts = {},
): ServerWorker {
  const { clock = () => new Date(), everyMs, privateWebhooks = false } = parts;
  const mailer = parts.mailer === undefined ? mailerFromEnvironment() : parts.mailer;
  const options: WorkerOptions = {
    clock,
    ...(everyMs === undefined ? {} : { everyMs }),
    onTrouble({ what, kind, ended, error }) {
      const { name, code } = error as Error & { code?: string };
      log?.error({ job: kind, ended, name, code }, what === 'job' ? 'a job failed' : 'jobs could not be looked for');
    },
  };
  const own = new Worker(
    store,
    jobHandlers({ office: parts.office ?? readOffice(), mailer, files: parts.files ?? store.files }),
    options,
  );
  const outside = new Worker(store, [deliverJob(privateWebhooks)], { ...options, everyMs: everyMs ?? 2000 });
  return {
    start(wait) {
      own.start(wait);
      outside.start(wait);
    },
    async stop() {
      await Promise.all([own.stop(), outside.stop()]);
    },
    async runDue() {
      const done = await own.runDue();
      return done + (await outside.runDue());
    },
  };
}
