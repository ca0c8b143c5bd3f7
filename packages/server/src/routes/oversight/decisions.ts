import type { CaseItem } from '@overread/engine/case';
import { dayOf } from '@overread/engine/dates';
import { sql } from 'kysely';
import { z } from 'zod';
import { date } from '../../cases/bodies/values.ts';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { Tx } from '../../store/index.ts';
import { overseers } from './overseers.ts';
import { type Served, servedBetween } from './served.ts';

const bands = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 60, 90] as const;

const histogram = z
  .object({
    limit: z.int().describe('The legal or contractual limit, in days.'),
    dayMissing: z.int(),
    bands: z.array(z.object({ from: z.int(), to: z.int().nullable(), letters: z.int() })),
  })
  .meta({ id: 'DayHistogram' });

const decisionsAnswer = z
  .object({
    letters: z.int(),
    categories: z.array(
      z
        .object({
          category: z.string().nullable(),
          subcategory: z.string().nullable(),
          items: z.int(),
          upheld: z.int(),
          overturned: z.int(),
          overturnRate: z.number().describe('0 to 1.'),
        })
        .meta({ id: 'CategoryDecisions' }),
    ),
    fromAssignment: histogram,
    fromRecords: histogram,
  })
  .meta({ id: 'Decisions' });

/** `GET /api/v1/oversight/decisions`: how items were decided by category, and how long it took. */
export function decisionRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/oversight/decisions',
    {
      schema: {
        tags: ['oversight'],
        summary: 'Items upheld and overturned by category of service, and days to the letter against the limit.',
        querystring: z.strictObject({ from: date, to: date }),
        response: { 200: decisionsAnswer },
      },
      config: { access: { scope: 'work:read', roles: overseers }, action: 'oversight.decisions' },
    },
    (request) => {
      const { from, to } = request.query;
      if (to < from || dayOf(to) - dayOf(from) > 731) {
        fail('request-invalid', {
          where: 'from, to',
          detail: `From ${from} to ${to} is no span of at most two years.`,
          remedy: 'Send the first and the last day of mailing.',
        });
      }
      return services.store.auditing(contextOf(request, services), async (tx) => {
        const served = await servedBetween(tx, from, to);
        const categories = await categoriesOf(tx, served);
        tx.audit({ action: 'oversight.decisions', subject: `${from} to ${to}` });
        const regular = served.filter((one) => one.priority === 'standard');
        return {
          letters: served.length,
          categories,
          fromAssignment: histogramOf(regular, (one) => one.assigned_on, 45),
          fromRecords: histogramOf(regular, (one) => one.records_on, 30),
        };
      });
    },
  );
}

async function categoriesOf(tx: Tx, served: readonly Served[]) {
  const ids = [...new Set(served.map((one) => one.case_id))];
  const rows =
    ids.length === 0
      ? []
      : (
          await sql<{ case_id: string; items: CaseItem[] }>`
            SELECT case_id, state -> 'items' AS items FROM case_file WHERE case_id = ANY (${ids}::text[])`.execute(
            tx.db,
          )
        ).rows;
  const byCase = new Map(rows.map(({ case_id, items }) => [case_id, items]));
  const found = new Map<
    string,
    { category: string | null; subcategory: string | null; upheld: number; overturned: number }
  >();
  for (const { case_id, items } of served) {
    for (const { number, decision } of items) {
      const item = byCase.get(case_id)?.find((one) => one.number === number);
      const [category, subcategory] = [item?.category ?? null, item?.subcategory ?? null];
      const key = `${category ?? ''}\n${subcategory ?? ''}`;
      const line = found.get(key) ?? { category, subcategory, upheld: 0, overturned: 0 };
      line[decision] += 1;
      found.set(key, line);
    }
  }
  return [...found.values()]
    .map((line) => {
      const items = line.upheld + line.overturned;
      return { ...line, items, overturnRate: Math.round((line.overturned / items) * 1000) / 1000 };
    })
    .toSorted((a, b) => b.items - a.items || (a.category ?? '').localeCompare(b.category ?? ''));
}

function histogramOf(served: readonly Served[], start: (one: Served) => string | null, limit: number) {
  const days = served.flatMap((one) => {
    const from = start(one);
    return from === null ? [] : [dayOf(one.mailed_on) - dayOf(from)];
  });
  return {
    limit,
    dayMissing: served.length - days.length,
    bands: bands.map((from, i) => {
      const next = bands[i + 1];
      const to = next === undefined ? null : next - 1;
      return { from, to, letters: days.filter((one) => one >= from && (to === null || one <= to)).length };
    }),
  };
}
