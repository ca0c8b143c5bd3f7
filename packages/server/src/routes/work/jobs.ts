import { sql } from 'kysely';
import { z } from 'zod';
import {
  type App,
  answer,
  answerOnce,
  contextOf,
  page,
  pageOf,
  pageQuery,
  placeOf,
  type Services,
} from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole } from '../../store/index.ts';
import { jobAnswer } from './answers.ts';

const roles: readonly ServerRole[] = ['administrator', 'coordinator'];

/** What the software has to do, and what it gave up. */
export function jobRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/work/jobs',
    {
      schema: {
        tags: ['work'],
        summary:
          'Jobs of the software: given up (`dead`), failed and tried again (`failing`), or waiting for their time.',
        querystring: pageQuery.extend({ state: z.enum(['dead', 'failing', 'waiting']).default('dead') }),
        response: { 200: pageOf(jobAnswer) },
      },
      config: { access: { scope: 'operations:read', roles }, action: 'job.list' },
    },
    (request) => {
      const { limit, cursor, state } = request.query;
      const after = placeOf(cursor, z.int()) ?? 0;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('job')
          .select(['id', 'kind', 'key', 'case_id', 'attempts', 'run_at', 'last_error', 'dead_at'])
          .where('id', '>', after)
          .where('done_at', 'is', null)
          .where('dead_at', state === 'dead' ? 'is not' : 'is', null)
          .orderBy('id')
          .limit(limit + 1);
        if (state === 'failing') query = query.where('last_error', 'is not', null);
        const found = page(await query.execute(), limit, (last) => last.id);
        tx.audit({ action: 'job.list', subject: `${state}, ${found.entries.length}` });
        const entries = found.entries.map((one) => ({
          id: one.id,
          kind: one.kind,
          key: one.key,
          caseNumber: one.case_id,
          attempts: one.attempts,
          runAt: one.run_at.toISOString(),
          lastError: one.last_error,
          deadAt: one.dead_at?.toISOString() ?? null,
        }));
        return { entries, next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/work/jobs/:job/retry',
    {
      schema: {
        tags: ['work'],
        summary: 'Tries a job again that was given up or waits after a failure.',
        params: z.object({ job: z.coerce.number().int().positive() }),
        response: { 200: z.object({ id: z.int() }) },
      },
      config: { access: { scope: 'work:write', roles }, action: 'job.retry' },
    },
    (request, reply) => {
      const { job } = request.params;
      return answerOnce(request, reply, services, async (tx) => {
        const { rows } = await sql`
          UPDATE job SET dead_at = NULL, run_at = ${tx.context.now}, most_attempts = attempts + 12
           WHERE id = ${job} AND done_at IS NULL AND last_error IS NOT NULL RETURNING id`.execute(tx.db);
        if (rows.length === 0) {
          fail('not-found', {
            where: `job ${job}`,
            detail: 'There is no such job, or it has not failed.',
            remedy: 'Look at the list again.',
          });
        }
        tx.audit({ action: 'job.retry', subject: `job ${job}` });
        return answer(200, { id: job });
      });
    },
  );
}
