import type { CaseState } from '@overread/engine/case';
import { z } from 'zod';
import {
  type App,
  alreadyHas,
  contextOf,
  etagOf,
  page,
  pageOf,
  pageQuery,
  placeOf,
  type Services,
} from '../../http/index.ts';
import { presentState } from '../../present/index.ts';
import { byMembership } from '../../store/index.ts';
import { caseAnswer, caseLine, caseParams } from './answers.ts';
import { missing } from './missing.ts';

/** `GET /api/v1/cases` and `GET /api/v1/cases/{id}`. */
export function readRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id',
    {
      schema: {
        tags: ['cases'],
        summary: 'A case as it stands.',
        params: caseParams,
        response: { 200: caseAnswer, 304: z.null().describe('You have this version already.') },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.read' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { id } = request.params;
      const file = (await services.store.readCase(context, id)) ?? missing(id);
      reply.header('etag', etagOf(file.version));
      if (alreadyHas(request, file.version)) return reply.code(304).send(null);
      return presentState(JSON.parse(file.state) as CaseState, context.person.role) as z.infer<typeof caseAnswer>;
    },
  );

  app.get(
    '/api/v1/cases',
    {
      schema: {
        tags: ['cases'],
        summary: 'The cases you may see, oldest first.',
        querystring: pageQuery,
        response: { 200: pageOf(caseLine) },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.list' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.tuple([z.string(), z.string()]));
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = tx.db
          .selectFrom('case_file')
          .select(['case_id', 'version', 'priority', 'received_on', 'assigned_on', 'ended_on', 'end_kind'])
          .orderBy('received_on')
          .orderBy('case_id')
          .limit(limit + 1);
        // From the cases of the person, who has few of them: row-level security alone would look at every case there is.
        if (byMembership(tx.context.person.role)) {
          query = query.where('case_id', 'in', (eb) => eb.selectFrom('case_member').select('case_id'));
        }
        if (place !== null) {
          const [on, id] = place;
          query = query.where((eb) => eb(eb.refTuple('received_on', 'case_id'), '>', eb.tuple(on, id)));
        }
        const found = page(await query.execute(), limit, (last) => [last.received_on, last.case_id]);
        tx.audit({ action: 'case.list', subject: found.entries.map((one) => one.case_id).join(' ') });
        const entries = found.entries.map((one) => ({
          caseNumber: one.case_id,
          version: one.version,
          priority: one.priority,
          receivedOn: one.received_on,
          assignedOn: one.assigned_on,
          endedOn: one.ended_on,
          endKind: one.end_kind,
        }));
        return { entries, next: found.next };
      });
    },
  );
}
