import { sql } from 'kysely';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import type { Tx } from '../../store/index.ts';
import { definitions } from './definitions.ts';
import { overseers } from './overseers.ts';
import { type Served, servedBetween, timed } from './served.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const timing = z
  .object({
    limit: z.int(),
    timely: z.int(),
    late: z.int(),
    dayMissing: z.int(),
    averageDays: z.number().nullable(),
  })
  .meta({ id: 'Timeliness' });

const monthLine = z
  .object({
    month,
    received: z.int(),
    potentiallyIneligible: z.int(),
    ineligible: z.int(),
    eligible: z.int(),
    terminated: z.int(),
    withdrawn: z.int(),
    completed: z.int(),
    completedStandard: z.int(),
    completedExpedited: z.int(),
    completedFormulary: z.int(),
    overturned: z.int(),
    itemsUpheld: z.int(),
    itemsOverturned: z.int(),
    standardFromAssignment: timing,
    expeditedFromAssignment: timing,
    standardFromRecords: timing,
    expeditedFromRecords: timing,
    formularyFromRecords: timing,
  })
  .meta({ id: 'MonthCounts' });

/** `GET /api/v1/oversight/months`: the State's counts a month, each with its definition. */
export function monthRoute(app: App, services: Services): void {
  app.get(
    '/api/v1/oversight/months',
    {
      schema: {
        tags: ['oversight'],
        summary: 'What was received, found and determined in each month, with the definition of every count.',
        querystring: z.strictObject({ from: month, to: month }),
        response: {
          200: z.object({
            definitions: z.array(z.object({ count: z.string(), means: z.string() })),
            entries: z.array(monthLine),
          }),
        },
      },
      config: { access: { scope: 'work:read', roles: overseers }, action: 'oversight.months' },
    },
    (request) => {
      const { from, to } = request.query;
      const months = monthsBetween(from, to);
      return services.store.auditing(contextOf(request, services), async (tx) => {
        const counted = await countedIn(tx, from, to);
        const served = await servedBetween(tx, `${from}-01`, `${to}-31`);
        tx.audit({ action: 'oversight.months', subject: `${from} to ${to}` });
        const entries = months.map((one) => lineOf(one, counted, served));
        return { definitions: definitions.map((definition) => ({ ...definition })), entries };
      });
    },
  );
}

function monthsBetween(from: string, to: string): string[] {
  const at = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
  const count = at(to) - at(from) + 1;
  if (count < 1 || count > 24) {
    fail('request-invalid', {
      where: 'from, to',
      detail: `From ${from} to ${to} are ${Math.max(count, 0)} months.`,
      remedy: 'Ask for 1 to 24 months, the earlier one first.',
    });
  }
  return Array.from({ length: count }, (_, i) => {
    const n = at(from) + i;
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  });
}

interface Counted {
  readonly month: string;
  readonly type: string;
  readonly cases: number;
}

/** Distinct cases by month in California and kind of event; entering the State's queue counts as `state-eligibility`. */
async function countedIn(tx: Tx, from: string, to: string): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    SELECT to_char(at AT TIME ZONE 'America/Los_Angeles', 'YYYY-MM') AS month, type, count(DISTINCT case_id)::int AS cases
      FROM case_event
     WHERE type IN ('application-received', 'found-eligible', 'found-ineligible', 'review-terminated', 'application-withdrawn')
       AND at >= (${from} || '-01')::timestamp AT TIME ZONE 'America/Los_Angeles'
       AND at < ((${to} || '-01')::date + interval '1 month') AT TIME ZONE 'America/Los_Angeles'
     GROUP BY 1, 2
    UNION ALL
    SELECT to_char(since_on, 'YYYY-MM'), 'state-eligibility', count(DISTINCT case_id)::int
      FROM queue_stay WHERE stage = 'state-eligibility' AND how = 'stage'
       AND since_on >= (${from} || '-01')::date AND since_on < ((${to} || '-01')::date + interval '1 month')
     GROUP BY 1`.execute(tx.db);
  return rows;
}

function lineOf(month: string, counted: readonly Counted[], all: readonly Served[]): z.infer<typeof monthLine> {
  const of = (type: string): number => counted.find((one) => one.month === month && one.type === type)?.cases ?? 0;
  const served = all.filter((one) => one.mailed_on.startsWith(month));
  const cases = (some: readonly Served[]): number => new Set(some.map((one) => one.case_id)).size;
  const [standard, expedited, formulary] = (['standard', 'expedited', 'formulary'] as const).map((priority) =>
    served.filter((one) => one.priority === priority),
  ) as [Served[], Served[], Served[]];
  const items = served.flatMap((one) => one.items);
  const assigned = (one: Served): string | null => one.assigned_on;
  const records = (one: Served): string | null => one.records_on;
  return {
    month,
    received: of('application-received'),
    potentiallyIneligible: of('state-eligibility'),
    ineligible: of('found-ineligible'),
    eligible: of('found-eligible'),
    terminated: of('review-terminated'),
    withdrawn: of('application-withdrawn'),
    completed: cases(served),
    completedStandard: cases(standard),
    completedExpedited: cases(expedited),
    completedFormulary: cases(formulary),
    overturned: cases(served.filter((one) => one.outcome === 'overturn' || one.outcome === 'partial-overturn')),
    itemsUpheld: items.filter((item) => item.decision === 'upheld').length,
    itemsOverturned: items.filter((item) => item.decision === 'overturned').length,
    standardFromAssignment: timed(standard, assigned, 45),
    expeditedFromAssignment: timed(expedited, assigned, 4),
    standardFromRecords: timed(standard, records, 30),
    expeditedFromRecords: timed(expedited, records, 3),
    formularyFromRecords: timed(formulary, records, 5),
  };
}
