import { clockStanding } from '@overread/engine/work';
import { dayOf } from '@overread/engine/dates';
import { z } from 'zod';
import { date } from '../../cases/bodies/values.ts';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { clockShape, day } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import { dayOfInstant } from '../../queues/index.ts';
import { clockLine } from '../work/answers.ts';

/** `GET /api/v1/work/calendar`: every clock that is due in a span of days, for those who may see the case. */
export function calendarRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/work/calendar',
    {
      schema: {
        tags: ['work'],
        summary: 'What is due from one day to another: each clock with its case, actor, section and standing.',
        querystring: z.strictObject({ from: date, to: date, actor: clockShape.shape.actor.optional() }),
        response: { 200: z.object({ on: day, entries: z.array(clockLine) }) },
      },
      config: { access: { scope: 'cases:read' }, action: 'work.calendar' },
    },
    (request) => {
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      const { from, to, actor } = request.query;
      if (to < from || dayOf(to) - dayOf(from) > 92) {
        fail('request-invalid', {
          where: 'from, to',
          detail: `From ${from} to ${to} is no span of at most 92 days.`,
          remedy: 'Send the first and the last day, the earlier one first.',
        });
      }
      return services.store.transaction(context, async (tx) => {
        let query = tx.db
          .selectFrom('case_clock')
          .select(['case_id', 'clock', 'actor', 'due', 'section'])
          .where('status', 'in', ['running', 'overdue'])
          .where('kind', 'in', ['deadline', 'contract'])
          .where('due_on', '>=', from)
          .where('due_on', '<=', to)
          .orderBy('due_on')
          .orderBy('case_id')
          .orderBy('clock')
          .limit(5000);
        if (actor !== undefined) query = query.where('actor', '=', actor);
        const rows = await query.execute();
        tx.audit({ action: 'work.calendar', subject: [...new Set(rows.map((row) => row.case_id))].join(' ') });
        const entries = rows.map(({ case_id, due, ...one }) => ({
          ...one,
          caseNumber: case_id,
          due,
          standing: clockStanding(due, on),
        }));
        return { on, entries };
      });
    },
  );
}
