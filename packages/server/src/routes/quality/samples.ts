import { createHash } from 'node:crypto';
import { quality } from '@overread/engine/work';
import { sql } from 'kysely';
import { z } from 'zod';
import { type App, answer, answerOnce, contextOf, type Services } from '../../http/index.ts';
import { dayOfInstant } from '../../queues/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { month, sampleAnswer, severity } from './answers.ts';
import { scoresOf } from './scores-of.ts';

const readers: readonly ServerRole[] = ['medical-director', 'coordinator', 'state'];

/** The questions, the cases drawn, and the draw itself. */
export function sampleRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/quality/questions',
    {
      schema: {
        tags: ['quality'],
        summary: 'What is asked of a served case, how grave a "no" is, and how many cases are drawn a month.',
        response: {
          200: z.object({
            goal: z.int(),
            passAt: z.int(),
            questions: z.array(
              z
                .object({ id: z.string(), text: z.string(), severity, section: z.string(), weight: z.int() })
                .meta({ id: 'QualityQuestion' }),
            ),
          }),
        },
      },
      config: { access: { scope: 'work:read', roles: readers } },
    },
    () => ({
      goal: quality.goal,
      passAt: quality.passAt,
      questions: quality.questions.map((one) => ({ ...one, weight: quality.weights[one.severity] })),
    }),
  );

  app.get(
    '/api/v1/quality/samples',
    {
      schema: {
        tags: ['quality'],
        summary: 'The cases drawn in a month, with their scores.',
        querystring: z.strictObject({ month }),
        response: { 200: z.object({ goal: z.int(), entries: z.array(sampleAnswer) }) },
      },
      config: { access: { scope: 'work:read', roles: readers }, action: 'quality.list' },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        const entries = await samplesOf(tx, request.query.month);
        tx.audit({ action: 'quality.list', subject: entries.map((one) => one.caseNumber).join(' ') });
        return { goal: quality.goal, entries };
      }),
  );

  app.post(
    '/api/v1/quality/samples',
    {
      schema: {
        tags: ['quality'],
        summary: 'Draws served cases of a month by lot, up to the goal; a case is drawn once in its life.',
        body: z.strictObject({ month, cases: z.int().min(1).max(400).optional() }),
        response: { 200: z.object({ goal: z.int(), entries: z.array(sampleAnswer) }) },
      },
      config: { access: { scope: 'work:write', roles: ['medical-director', 'coordinator'] }, action: 'quality.draw' },
    },
    (request, reply) => {
      const { month: of, cases = quality.goal } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const today = dayOfInstant(tx.context.now);
        if (of > today.slice(0, 7)) {
          fail('request-invalid', {
            where: 'body/month',
            detail: `${of} has not begun; today is ${today}.`,
            remedy: 'Draw from this month or an earlier one.',
          });
        }
        await sql`SELECT pg_advisory_xact_lock(hashtext(${`quality ${of}`}))`.execute(tx.db);
        const had = await tx.db
          .selectFrom('quality_sample')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .where('month', '=', of)
          .executeTakeFirstOrThrow();
        const wanted = cases - Number(had.count);
        if (wanted > 0) await draw(tx, of, wanted);
        const entries = await samplesOf(tx, of);
        tx.audit({ action: 'quality.draw', subject: entries.map((one) => one.caseNumber).join(' ') });
        return answer(200, { goal: quality.goal, entries });
      });
    },
  );
}

/** The order of the lot is the hash of month and last event of each case: nobody chooses it, everybody can repeat it. */
async function draw(tx: Tx, month: string, wanted: number): Promise<void> {
  const { rows } = await sql<{ case_id: string; hash: string }>`
    SELECT f.case_id, f.hash FROM case_file f
     WHERE f.mailed_on >= (${month} || '-01')::date AND f.mailed_on < ((${month} || '-01')::date + interval '1 month')
       AND NOT EXISTS (SELECT FROM quality_sample q WHERE q.case_id = f.case_id)`.execute(tx.db);
  const lot = ({ case_id, hash }: { case_id: string; hash: string }): string =>
    createHash('sha256').update(`${month}\n${case_id}\n${hash}`).digest('hex');
  const drawn = rows.map((row) => ({ ...row, seed: lot(row) })).toSorted((a, b) => (a.seed < b.seed ? -1 : 1));
  const values = drawn.slice(0, wanted).map(({ case_id, seed }) => ({
    id: `Q${seed.slice(0, 20)}`,
    case_id,
    month,
    seed,
    drawn_at: tx.context.now,
    drawn_by: tx.context.person.id,
  }));
  if (values.length > 0) await tx.db.insertInto('quality_sample').values(values).execute();
}

async function samplesOf(tx: Tx, month: string): Promise<z.infer<typeof sampleAnswer>[]> {
  const rows = await tx.db
    .selectFrom('quality_sample')
    .select(['id', 'case_id', 'month', 'drawn_at'])
    .where('month', '=', month)
    .orderBy('id')
    .execute();
  const scores = await scoresOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, case_id, month: of, drawn_at }) => ({
    sample: id,
    caseNumber: case_id,
    month: of,
    drawnAt: drawn_at.toISOString(),
    scores: scores.get(id) ?? [],
  }));
}
