import { z } from 'zod';
import { beginEmergency, endEmergency } from '../../emergency/index.ts';
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
import { instant } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import type { ServerRole, StoreContext } from '../../store/index.ts';
import { missing } from '../cases/missing.ts';
import { accessAnswer, accessParams, noAccess } from './answers.ts';

const roles: readonly ServerRole[] = ['administrator', 'medical-director'];

/** Emergency accesses: begun, listed, ended. */
export function accessRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/emergency-accesses',
    {
      schema: {
        tags: ['emergency'],
        summary:
          'Opens one case for an hour: to an administrator the case, to a medical director the name of its reviewer. Everybody who could do it is told.',
        body: z.strictObject({
          caseNumber: z.string().min(1).max(64),
          reason: z.string().trim().min(20).max(1000).describe('What the emergency is; kept for ever.'),
        }),
        response: { 201: z.object({ id: z.string(), expiresAt: instant }) },
      },
      config: { access: { scope: 'people:write', roles }, action: 'emergency.begun' },
    },
    async (request, reply) => {
      await mustBePerson(services, contextOf(request, services));
      const { caseNumber, reason } = request.body;
      return answerOnce(request, reply, services, async (tx) => {
        const begun = (await beginEmergency(tx, caseNumber, reason)) ?? missing(caseNumber);
        const { role } = tx.context.person;
        services.metrics.emergencies.inc({ role });
        request.log.warn({ access: begun.id, role }, 'an emergency access was begun');
        return answer(201, { id: begun.id, expiresAt: begun.expiresAt.toISOString() });
      });
    },
  );

  app.get(
    '/api/v1/emergency-accesses',
    {
      schema: {
        tags: ['emergency'],
        summary: 'Every emergency access there was, newest first.',
        querystring: pageQuery,
        response: { 200: pageOf(accessAnswer) },
      },
      config: { access: { scope: 'people:read', roles }, action: 'emergency.list' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.tuple([z.iso.datetime(), z.string()]));
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('emergency_access')
          .selectAll()
          .orderBy('begun_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1);
        if (place !== null) {
          const [at, id] = place;
          query = query.where((eb) => eb(eb.refTuple('begun_at', 'id'), '<', eb.tuple(new Date(at), id)));
        }
        const found = page(await query.execute(), limit, (last) => [last.begun_at.toISOString(), last.id]);
        tx.audit({ action: 'emergency.list' });
        const entries = found.entries.map((row) => ({
          id: row.id,
          caseNumber: row.case_id,
          person: row.person,
          role: row.role,
          opens: row.opens,
          reason: row.reason,
          begunAt: row.begun_at.toISOString(),
          expiresAt: row.expires_at.toISOString(),
          endedAt: row.ended_at?.toISOString() ?? null,
          endedBy: row.ended_by,
          live: row.ended_at === null && row.expires_at > tx.context.now,
        }));
        return { entries, next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/emergency-accesses/:access/end',
    {
      schema: {
        tags: ['emergency'],
        summary: 'Ends an access, your own or that of another.',
        params: accessParams,
        response: { 200: z.object({ id: z.string() }) },
      },
      config: { access: { scope: 'people:write', roles }, action: 'emergency.ended' },
    },
    (request, reply) => {
      const { access: id } = request.params;
      return answerOnce(request, reply, services, async (tx) => {
        if (!(await endEmergency(tx, id))) return noAccess(id);
        return answer(200, { id });
      });
    },
  );
}

/** No program breaks the glass: whoever does has an account, and must answer for it. */
async function mustBePerson({ store }: Services, context: StoreContext): Promise<void> {
  const account = await store.internal(context, ({ db }) =>
    db
      .selectFrom('people.account')
      .select('id')
      .where('id', '=', context.person.id)
      .where('role', '=', context.person.role)
      .where('state', '=', 'active')
      .executeTakeFirst(),
  );
  if (account !== undefined) return;
  fail('not-allowed', {
    where: context.person.id,
    detail: 'An emergency access is for a person with an account; this is a key.',
    remedy: 'Sign in with your own account.',
  });
}
