import { clockStanding } from '@overread/engine/work';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { clocksOf, dayOfInstant, eventsOf } from '../../queues/index.ts';
import type { Plain } from '../../present/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { clockAnswer, stayAnswer } from './answers.ts';
import { workers } from './lists.ts';

/** The way of a case through the queues, and its clocks. */
export function ofCaseRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/work',
    {
      schema: {
        tags: ['work'],
        summary: 'The way of a case through the queues, from the first.',
        params: caseParams,
        response: { 200: z.object({ entries: z.array(stayAnswer) }) },
      },
      config: { access: { scope: 'work:read', roles: workers }, action: 'work.history' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const rows = await tx.db
          .selectFrom('queue_stay')
          .select(['queue', 'stage', 'how', 'reason', 'sent_by', 'since', 'until', 'claimed_by', 'claimed_at'])
          .where('case_id', '=', id)
          .orderBy('id')
          .execute();
        if (rows.length === 0) return missing(id);
        tx.audit({ action: 'work.history', caseId: id });
        return {
          entries: rows.map(({ queue, stage, how, reason, sent_by, since, until, claimed_by, claimed_at }) => ({
            queue,
            stage,
            how,
            reason,
            sentBy: sent_by,
            since: since.toISOString(),
            until: until?.toISOString() ?? null,
            claimedBy: claimed_by,
            claimedAt: claimed_at?.toISOString() ?? null,
          })),
        };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/clocks',
    {
      schema: {
        tags: ['work'],
        summary: 'Every clock of a case that has a date: rule, section, count and result.',
        params: caseParams,
        response: { 200: z.object({ on: z.string(), entries: z.array(clockAnswer) }) },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.clocks' },
    },
    (request) => {
      const { id } = request.params;
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.transaction(context, async (tx) => {
        const events = await eventsOf(tx, id);
        if (events.length === 0) return missing(id);
        tx.audit({ action: 'case.clocks', caseId: id });
        const entries = clocksOf(events, on).map((one) => ({
          ...(one as Plain<typeof one>),
          standing: one.status === 'running' || one.status === 'overdue' ? clockStanding(one.due, on) : null,
        }));
        return { on, entries };
      });
    },
  );
}
