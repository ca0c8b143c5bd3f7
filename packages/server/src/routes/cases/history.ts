import type { CaseEvent, CaseState } from '@overread/engine/case';
import { z } from 'zod';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { presentEvent } from '../../present/index.ts';
import { verifyCase } from '../../verify/index.ts';
import { caseParams, eventAnswer, verifyAnswer } from './answers.ts';
import { missing } from './missing.ts';

/** `GET /api/v1/cases/{id}/events` and `/verify`. */
export function historyRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/events',
    {
      schema: {
        tags: ['cases'],
        summary: 'What happened in a case, from the first event on.',
        params: caseParams,
        querystring: pageQuery,
        response: { 200: pageOf(eventAnswer) },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.history' },
    },
    (request) => {
      const { id } = request.params;
      const { limit, cursor } = request.query;
      const after = placeOf(cursor, z.int()) ?? 0;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const file = await tx.db.selectFrom('case_file').select('state').where('case_id', '=', id).executeTakeFirst();
        if (file === undefined) return missing(id);
        const rows = await tx.db
          .selectFrom('case_event')
          .select(['version', 'body', 'hash'])
          .where('case_id', '=', id)
          .where('version', '>', after)
          .orderBy('version')
          .limit(limit + 1)
          .execute();
        const found = page(rows, limit, (last) => last.version);
        const [first, last] = [found.entries.at(0)?.version, found.entries.at(-1)?.version];
        tx.audit({ action: 'case.history', caseId: id, subject: `events ${first ?? 'none'} to ${last ?? 'none'}` });
        const entries = found.entries.flatMap(({ body, hash }) => {
          const event = presentEvent(JSON.parse(body) as CaseEvent, file.state as CaseState, tx.context.person.role);
          return event === null ? [] : [{ event, hash } as z.infer<typeof eventAnswer>];
        });
        return { entries, next: found.next };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/verify',
    {
      schema: {
        tags: ['cases'],
        summary: 'Computes every link of the case again.',
        params: caseParams,
        response: { 200: verifyAnswer },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.verify' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const rows = await tx.db
          .selectFrom('case_event')
          .select(['case_id', 'version', 'body', 'previous', 'hash'])
          .where('case_id', '=', id)
          .orderBy('version')
          .execute();
        if (rows.length === 0) return missing(id);
        tx.audit({ action: 'case.verify', caseId: id });
        const broken = verifyCase(rows).map(({ version, why }) => ({ version, why }));
        return { caseNumber: id, holds: broken.length === 0, events: rows.length, broken };
      });
    },
  );
}
