import { z } from 'zod';
import { enterJob } from '../../jobs/index.ts';
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
import { dayOfInstant } from '../../queues/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { date } from '../../cases/bodies/values.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { printLine } from './answers.ts';

const roles: readonly ServerRole[] = ['intake', 'coordinator'];
const params = caseParams.extend({ notice: z.string().max(64) });
const told = z.object({ notice: z.string(), status: z.string() }).meta({ id: 'MailTold' });
const reasons = [
  'moved',
  'no-such-address',
  'insufficient-address',
  'unknown',
  'refused',
  'unclaimed',
  'deceased',
  'no-mark',
] as const;

/** What waits to be printed, what was mailed, and what came back. */
export function mailRoomRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/work/print-queue',
    {
      schema: {
        tags: ['notices'],
        summary: 'Paper: to be printed and mailed, mailed, or come back.',
        querystring: pageQuery.extend({ status: z.enum(['waiting', 'mailed', 'returned']).default('waiting') }),
        response: { 200: pageOf(printLine) },
      },
      config: { access: { scope: 'work:read', roles }, action: 'print.queue' },
    },
    (request) => {
      const { limit, cursor, status } = request.query;
      const after = placeOf(cursor, z.string());
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('notice_delivery as d')
          .innerJoin('notice as n', 'n.id', 'd.notice')
          .select(['d.notice', 'n.case_id', 'n.title', 'n.name', 'n.address', 'n.enclosure', 'd.on_day'])
          .where('d.channel', '=', 'print')
          .where('d.status', '=', status)
          .orderBy('d.notice')
          .limit(limit + 1);
        if (after !== null) query = query.where('d.notice', '>', after);
        const found = page(await query.execute(), limit, (last) => last.notice);
        tx.audit({ action: 'print.queue', subject: found.entries.map((one) => one.notice).join(' ') });
        const entries = found.entries.map(({ case_id, on_day, ...one }) => ({
          ...one,
          caseNumber: case_id,
          status,
          on: on_day,
        }));
        return { entries, next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/notices/:notice/mailed',
    {
      schema: {
        tags: ['notices'],
        summary: 'A paper went into the mail; its proof of service is made.',
        params,
        body: z.strictObject({
          mailedOn: date,
          /** Who mailed it, and the city and county. */
          name: z.string().trim().min(1).max(200),
          place: z.string().trim().min(1).max(200),
        }),
        response: { 200: told },
      },
      config: { access: { scope: 'work:write', roles }, action: 'notice.mailed' },
    },
    (request, reply) => {
      const { id, notice } = request.params;
      const { mailedOn, name, place } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const paper = await paperOf(tx, id, notice);
        if (paper.status !== 'waiting') return already(notice, paper.status);
        mustBeDay(tx, mailedOn, paper.on_day);
        await change(tx, notice, {
          status: 'mailed',
          on_day: mailedOn,
          told: JSON.stringify({ name, place, mailedOn }),
        });
        await follow(tx, 'mailed', id, notice);
        return answer(200, { notice, status: 'mailed' });
      });
    },
  );

  app.post(
    '/api/v1/cases/:id/notices/:notice/returned',
    {
      schema: {
        tags: ['notices'],
        summary: 'A paper came back, with the reason on it and a new address where one was found.',
        params,
        body: z.strictObject({
          returnedOn: date,
          reason: z.enum(reasons),
          found: z.array(z.string().trim().min(1).max(200)).min(1).max(8).nullable(),
        }),
        response: { 200: told },
      },
      config: { access: { scope: 'work:write', roles }, action: 'notice.returned' },
    },
    (request, reply) => {
      const { id, notice } = request.params;
      const { returnedOn, reason, found } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const paper = await paperOf(tx, id, notice);
        if (paper.status !== 'mailed') return already(notice, paper.status);
        mustBeDay(tx, returnedOn, paper.delivered ?? paper.on_day);
        const kept = JSON.stringify({ ...(paper.told as object), found });
        await change(tx, notice, { status: 'returned', on_day: returnedOn, reason, told: kept });
        await follow(tx, 'returned', id, notice);
        return answer(200, { notice, status: 'returned' });
      });
    },
  );
}

async function paperOf(tx: Tx, caseId: string, notice: string) {
  const row = await tx.db
    .selectFrom('notice as n')
    .innerJoin('notice_delivery as d', 'd.notice', 'n.id')
    .select(['n.on_day', 'd.status', 'd.on_day as delivered', 'd.told'])
    .where('n.case_id', '=', caseId)
    .where('n.id', '=', notice)
    .where('d.channel', '=', 'print')
    .forUpdate('d')
    .executeTakeFirst();
  return row ?? missing(notice);
}

const already = (notice: string, status: string): never =>
  fail('rule-refused', {
    where: notice,
    detail: `This paper is "${status}".`,
    remedy: 'Look at the print queue again; someone else may have told it.',
  });

function mustBeDay(tx: Tx, day: string, from: string): void {
  const today = dayOfInstant(tx.context.now);
  if (day >= from && day <= today) return;
  fail('rule-refused', {
    where: 'body',
    detail: `The day is ${day}; it must be from ${from} to today, ${today}.`,
    remedy: 'Send the day on which it happened.',
  });
}

interface Change {
  readonly status: 'mailed' | 'returned';
  readonly on_day: string;
  readonly reason?: string;
  readonly told: string;
}

const change = (tx: Tx, notice: string, set: Change): Promise<unknown> =>
  tx.db
    .updateTable('notice_delivery')
    .set({ ...set, changed_at: tx.context.now })
    .where('notice', '=', notice)
    .where('channel', '=', 'print')
    .execute();

async function follow(tx: Tx, kind: 'mailed' | 'returned', caseId: string, notice: string): Promise<void> {
  const runAt = tx.context.now;
  await tx.as('overread_projector', () => enterJob(tx, { kind, key: notice, caseId, payload: { notice }, runAt }));
  tx.audit({ action: `notice.${kind}`, caseId, subject: notice });
}
