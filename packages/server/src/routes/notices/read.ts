import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import { readPaper } from '../../papers/index.ts';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { noticeAnswer } from './answers.ts';

/** Who has notices: not the reviewer, who learns of a case by the case alone. */
const readers: readonly ServerRole[] = [
  'employee',
  'representative',
  'requesting-physician',
  'claims-administrator',
  'intake',
  'coordinator',
  'medical-director',
  'state',
  'service',
];
const read = { scope: 'cases:read', roles: readers } as const;

const columns = [
  'id',
  'case_id',
  'event',
  'kind',
  'role',
  'name',
  'title',
  'locale',
  'on_day',
  'sha256',
  'enclosure',
] as const;
type Row = Pick<Awaited<ReturnType<typeof rowsOf>>[number], (typeof columns)[number]>;
const rowsOf = (tx: Tx) => tx.db.selectFrom('notice').select(columns).execute();

async function present(tx: Tx, rows: readonly Row[]): Promise<z.infer<typeof noticeAnswer>[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const deliveries = await tx.db
    .selectFrom('notice_delivery')
    .select(['notice', 'channel', 'status', 'on_day', 'reason'])
    .where('notice', 'in', ids)
    .orderBy('channel')
    .execute();
  return rows.map(({ case_id, on_day, ...row }) => ({
    ...row,
    caseNumber: case_id,
    on: on_day,
    deliveries: deliveries
      .filter((one) => one.notice === row.id)
      .map(({ channel, status, on_day: on, reason }) => ({ channel, status, on, reason })),
  }));
}

/** The inbox of the portal, the notices of a case, and a notice as PDF. */
export function readNoticeRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/notices',
    {
      schema: {
        tags: ['notices'],
        summary: 'Your inbox: every notice addressed to you, newest first.',
        querystring: pageQuery,
        response: { 200: pageOf(noticeAnswer) },
      },
      config: { access: read, action: 'notice.inbox' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.tuple([z.string(), z.string()]));
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('notice')
          .select(columns)
          .where('party', 'is not', null)
          .orderBy('on_day', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1);
        if (place !== null) {
          const [on, id] = place;
          query = query.where((eb) => eb(eb.refTuple('on_day', 'id'), '<', eb.tuple(on, id)));
        }
        const found = page(await query.execute(), limit, (last) => [last.on_day, last.id]);
        tx.audit({ action: 'notice.inbox', subject: found.entries.map((one) => one.id).join(' ') });
        return { entries: await present(tx, found.entries), next: found.next };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/notices',
    {
      schema: {
        tags: ['notices'],
        summary: 'The notices of a case that are addressed to you; for the office all of them.',
        params: caseParams,
        response: { 200: z.object({ entries: z.array(noticeAnswer) }) },
      },
      config: { access: read, action: 'notice.list' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const known = await tx.db
          .selectFrom('case_file')
          .select('case_id')
          .where('case_id', '=', id)
          .executeTakeFirst();
        if (known === undefined) return missing(id);
        const rows = await tx.db
          .selectFrom('notice')
          .select(columns)
          .where('case_id', '=', id)
          .orderBy('event')
          .orderBy('id')
          .execute();
        tx.audit({ action: 'notice.list', caseId: id });
        return { entries: await present(tx, rows) };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/notices/:notice/pdf',
    {
      schema: {
        tags: ['notices'],
        summary: 'A notice as tagged PDF.',
        params: caseParams.extend({ notice: z.string().max(64) }),
        produces: ['application/pdf'],
      },
      config: { access: read, action: 'notice.read' },
    },
    async (request, reply) => {
      const { id, notice } = request.params;
      const row = await services.store.transaction(contextOf(request, services), async (tx) => {
        const found = await tx.db
          .selectFrom('notice')
          .select(['pdf', 'sha256', 'kind'])
          .where('case_id', '=', id)
          .where('id', '=', notice)
          .executeTakeFirst();
        // The code in it opens the case: only who prints it reads it.
        const printing = ['intake', 'coordinator', 'service'].includes(tx.context.person.role);
        if (found === undefined || (found.kind === 'claim-invitation' && !printing)) return missing(notice);
        tx.audit({ action: 'notice.read', caseId: id, subject: notice });
        return found;
      });
      const { sha256 } = row;
      const pdf = await readPaper(services.store.files(), row);
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${notice}.pdf"`)
        .header('etag', `"${sha256}"`)
        .send(pdf);
    },
  );
}
