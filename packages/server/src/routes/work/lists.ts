import { queues, queueNamed } from '@overread/engine/work';
import { dayOf, isoOf } from '@overread/engine/dates';
import { clockStanding } from '@overread/engine/work';
import { sql } from 'kysely';
import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { dayOfInstant, presentStay, type StayRow, worksIn } from '../../queues/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { clockLine, queueAnswer, workLine } from './answers.ts';

/** Who has work here. */
export const workers: readonly ServerRole[] = [
  'intake',
  'coordinator',
  'reviewer',
  'medical-director',
  'state',
  'appeals-board',
  'publisher',
  'service',
];

const read = { scope: 'work:read', roles: workers } as const;

/** The columns of a stay with the priority and the next date of its case. */
const staysFrom = (tx: Tx) =>
  tx.db
    .selectFrom('queue_stay as s')
    .innerJoin('case_file as f', 'f.case_id', 's.case_id')
    .select(['s.id', 's.case_id', 's.queue', 's.stage', 's.since', 's.since_on', 's.claimed_by', 's.claimed_at'])
    .select('f.priority')
    .select(
      sql<string | null>`(SELECT min(c.due_on) FROM case_clock c
        WHERE c.case_id = s.case_id AND c.status IN ('running', 'overdue') AND c.kind IN ('deadline', 'contract'))`.as(
        'next_due',
      ),
    )
    .where('s.until', 'is', null);

const visible = (role: ServerRole): string[] =>
  queues.filter((queue) => role === 'coordinator' || worksIn(queue, role)).map((queue) => queue.id);

/** Also where a role works in no queue: a list of SQL must not be empty, an array may. */
const inOneOf = (names: readonly string[]) => sql<boolean>`s.queue = ANY(${[...names]}::text[])`;

/** Queues, what stands in one, what one has taken, what is at risk. */
export function listRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/work/queues',
    {
      schema: {
        tags: ['work'],
        summary: 'The queues you work in, with what stands in them.',
        response: { 200: z.object({ entries: z.array(queueAnswer) }) },
      },
      config: { access: read, action: 'work.queues' },
    },
    (request) => {
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.transaction(context, async (tx) => {
        const names = visible(context.person.role);
        const rows = (await staysFrom(tx).where(inOneOf(names)).execute()) as StayRow[];
        tx.audit({ action: 'work.queues', subject: `${rows.length} cases` });
        const stays = rows.map((row) => presentStay(row, on));
        const entries = names.flatMap((id) => {
          const queue = queueNamed(id);
          if (queue === undefined) return [];
          const here = stays.filter((stay) => stay.queue === id);
          const count = (status: string): number => here.filter((stay) => stay.status === status).length;
          const { name, roles, waiting, escalatesTo, forwardsTo } = queue;
          return [
            {
              id,
              name,
              roles,
              waiting,
              escalatesTo,
              forwardsTo,
              cases: here.length,
              unclaimed: here.filter((stay) => stay.claimedBy === null).length,
              atRisk: count('at-risk'),
              late: count('late'),
            },
          ];
        });
        return { entries };
      });
    },
  );

  app.get(
    '/api/v1/work/queues/:queue',
    {
      schema: {
        tags: ['work'],
        summary: 'The cases in a queue, longest there first.',
        params: z.object({ queue: z.string().max(64) }),
        querystring: pageQuery,
        response: { 200: pageOf(workLine) },
      },
      config: { access: read, action: 'work.queue' },
    },
    (request) => {
      const context = contextOf(request, services);
      const { queue } = request.params;
      const { limit, cursor } = request.query;
      if (!visible(context.person.role).includes(queue)) {
        fail('not-found', {
          where: queue,
          detail: 'There is no such queue for your role.',
          remedy: 'Your queues are in /api/v1/work/queues.',
        });
      }
      const place = placeOf(cursor, z.tuple([z.string(), z.int()]));
      return services.store.transaction(context, async (tx) => {
        let query = staysFrom(tx)
          .where('s.queue', '=', queue)
          .orderBy('s.since_on')
          .orderBy('s.id')
          .limit(limit + 1);
        if (place !== null) {
          const [on, id] = place;
          query = query.where((eb) => eb(eb.refTuple('s.since_on', 's.id'), '>', eb.tuple(on, id)));
        }
        const found = page(await query.execute(), limit, (last) => [last.since_on, last.id]);
        tx.audit({ action: 'work.queue', subject: `${queue}: ${found.entries.map((one) => one.case_id).join(' ')}` });
        const on = dayOfInstant(context.now);
        return { entries: found.entries.map((row) => presentStay(row, on)), next: found.next };
      });
    },
  );

  app.get(
    '/api/v1/work/mine',
    {
      schema: {
        tags: ['work'],
        summary: 'The cases you have taken.',
        response: { 200: z.object({ entries: z.array(workLine) }) },
      },
      config: { access: read, action: 'work.mine' },
    },
    (request) => {
      const context = contextOf(request, services);
      return services.store.transaction(context, async (tx) => {
        const rows = await staysFrom(tx).where('s.claimed_by', '=', context.person.id).orderBy('s.since_on').execute();
        tx.audit({ action: 'work.mine', subject: rows.map((one) => one.case_id).join(' ') });
        const on = dayOfInstant(context.now);
        return { entries: rows.map((row) => presentStay(row, on)) };
      });
    },
  );

  app.get(
    '/api/v1/work/at-risk',
    {
      schema: {
        tags: ['work'],
        summary: 'What is at risk or late: stays in queues, and clocks of the law due soon.',
        querystring: z.strictObject({ status: z.enum(['at-risk', 'late']).optional() }),
        response: { 200: z.object({ stays: z.array(workLine), clocks: z.array(clockLine) }) },
      },
      config: { access: read, action: 'work.at-risk' },
    },
    (request) => {
      const context = contextOf(request, services);
      const { status } = request.query;
      const on = dayOfInstant(context.now);
      const wanted = (one: string): boolean =>
        status === undefined ? one === 'at-risk' || one === 'late' : one === status;
      return services.store.transaction(context, async (tx) => {
        const rows = await staysFrom(tx)
          .where(inOneOf(visible(context.person.role)))
          .orderBy('s.since_on')
          .execute();
        const due = await tx.db
          .selectFrom('case_clock')
          .select(['case_id', 'clock', 'actor', 'due', 'section'])
          .where('status', 'in', ['running', 'overdue'])
          .where('kind', 'in', ['deadline', 'contract'])
          .where('due_on', '<=', isoOf(dayOf(on) + 31))
          .orderBy('due_on')
          .orderBy('case_id')
          .execute();
        const stays = rows.map((row) => presentStay(row, on)).filter((one) => wanted(one.status));
        const clocks = due
          .map(({ case_id, clock, actor, due: last, section }) => ({
            caseNumber: case_id,
            clock,
            actor,
            due: last,
            section,
            standing: clockStanding(last, on),
          }))
          .filter((one) => wanted(one.standing));
        const cases = new Set([...stays, ...clocks].map((one) => one.caseNumber));
        tx.audit({ action: 'work.at-risk', subject: [...cases].join(' ') });
        return { stays, clocks };
      });
    },
  );
}
