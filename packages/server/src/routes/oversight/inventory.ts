import { queueNamed } from '@overread/engine/work';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { day } from '../../present/index.ts';
import { dayOfInstant, presentStay, type StayRow } from '../../queues/index.ts';
import { overseers } from './overseers.ts';

const bounds = [0, 1, 2, 3, 5, 10, 15, 30, 60] as const;

const inventoryAnswer = z
  .object({
    on: day,
    entries: z.array(
      z
        .object({
          queue: z.string(),
          name: z.string(),
          unit: z.enum(['working-days', 'calendar-days']).nullable(),
          cases: z.int(),
          unclaimed: z.int(),
          inTime: z.int(),
          atRisk: z.int(),
          late: z.int(),
          noLimit: z.int(),
          averageAge: z.number().nullable(),
          medianAge: z.number().nullable(),
          oldestAge: z.int().nullable(),
          ages: z
            .array(z.object({ from: z.int(), to: z.int().nullable(), cases: z.int() }))
            .describe('Cases by days in the queue; `to` is the last day counted.'),
        })
        .meta({ id: 'QueueInventory' }),
    ),
  })
  .meta({ id: 'Inventory' });

/** `GET /api/v1/oversight/inventory`: what stands in each queue, and how old it is. */
export function inventoryRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/oversight/inventory',
    {
      schema: {
        tags: ['oversight'],
        summary: 'What stands in each queue, by age and by how it stands to its time.',
        response: { 200: inventoryAnswer },
      },
      config: { access: { scope: 'work:read', roles: overseers }, action: 'oversight.inventory' },
    },
    (request) => {
      const context = contextOf(request, services);
      const on = dayOfInstant(context.now);
      return services.store.auditing(context, async (tx) => {
        const rows = await tx.db
          .selectFrom('queue_stay as s')
          .innerJoin('case_file as f', 'f.case_id', 's.case_id')
          .select(['s.case_id', 's.queue', 's.stage', 's.since', 's.since_on', 's.claimed_by', 's.claimed_at'])
          .select('f.priority')
          .where('s.until', 'is', null)
          .execute();
        tx.audit({ action: 'oversight.inventory', subject: `${rows.length} cases` });
        const stays = rows.map((row): StayRow => ({ ...row, next_due: null })).map((row) => presentStay(row, on));
        const names = [...new Set(stays.map((stay) => stay.queue))].toSorted();
        return {
          on,
          entries: names.map((name) =>
            inventoryOf(
              name,
              stays.filter((stay) => stay.queue === name),
            ),
          ),
        };
      });
    },
  );
}

type Stay = ReturnType<typeof presentStay>;

function inventoryOf(queue: string, stays: readonly Stay[]) {
  const ages = stays.flatMap(({ age }) => (age === null ? [] : [age])).toSorted((a, b) => a - b);
  const count = (status: Stay['status']): number => stays.filter((stay) => stay.status === status).length;
  const middle = ages.length === 0 ? null : ((ages[(ages.length - 1) >> 1] ?? 0) + (ages[ages.length >> 1] ?? 0)) / 2;
  return {
    queue,
    name: queueNamed(queue)?.name ?? queue,
    unit: stays.find(({ unit }) => unit !== null)?.unit ?? null,
    cases: stays.length,
    unclaimed: stays.filter((stay) => stay.claimedBy === null).length,
    inTime: count('in-time'),
    atRisk: count('at-risk'),
    late: count('late'),
    noLimit: count('none'),
    averageAge:
      ages.length === 0 ? null : Math.round((ages.reduce((sum, age) => sum + age, 0) / ages.length) * 10) / 10,
    medianAge: middle,
    oldestAge: ages.at(-1) ?? null,
    ages: bounds.map((from, i) => {
      const next = bounds[i + 1];
      const to = next === undefined ? null : next - 1;
      return { from, to, cases: ages.filter((age) => age >= from && (to === null || age <= to)).length };
    }),
  };
}
