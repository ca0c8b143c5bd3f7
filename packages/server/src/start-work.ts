import type { FastifyBaseLogger } from 'fastify';
import { type JobHandler, Worker } from './jobs/index.ts';
import { mailerFromEnvironment, noticeJobs, type NoticeParts, readOffice } from './notices/index.ts';
import { clockDueJob, clocksJob } from './queues/index.ts';
import type { Store } from './store/index.ts';

/** Every kind of work that the software does by itself. */
const jobHandlers = (parts: NoticeParts): JobHandler[] => [clocksJob, clockDueJob, ...noticeJobs(parts)];

export interface WorkParts extends Partial<NoticeParts> {
  readonly clock?: () => Date;
  readonly everyMs?: number;
}

/** The worker of a server, not started yet. It tells the log of trouble by kind and type, never by message. */
export function makeWorker(store: Store, log: Pick<FastifyBaseLogger, 'error'> | null, parts: WorkParts = {}): Worker {
  const { clock = () => new Date(), everyMs } = parts;
  const mailer = parts.mailer === undefined ? mailerFromEnvironment() : parts.mailer;
  return new Worker(store, jobHandlers({ office: parts.office ?? readOffice(), mailer }), {
    clock,
    ...(everyMs === undefined ? {} : { everyMs }),
    onTrouble({ what, kind, ended, error }) {
      const { name, code } = error as Error & { code?: string };
      log?.error({ job: kind, ended, name, code }, what === 'job' ? 'a job failed' : 'jobs could not be looked for');
    },
  });
}
