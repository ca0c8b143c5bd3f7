import type { CaseEvent } from '@overread/engine/case';
import { type App, contextOf, page, pageOf, pageQuery, placeOf, type Services } from '../../http/index.ts';
import { z } from 'zod';
import { caseParams } from '../cases/answers.ts';
import { missing } from '../cases/missing.ts';
import { receiptLine } from './answers.ts';

/** `GET /api/v1/cases/{id}/receipts`: what was handed in, when, and the link that holds it. */
export function receiptRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/cases/:id/receipts',
    {
      schema: {
        tags: ['records'],
        summary:
          'Receipts of everything that was handed in: application and documents, each with its link in the chain.',
        params: caseParams,
        querystring: pageQuery,
        response: { 200: pageOf(receiptLine) },
      },
      config: { access: { scope: 'cases:read' }, action: 'case.receipts' },
    },
    (request) => {
      const { id } = request.params;
      const { limit, cursor } = request.query;
      const after = placeOf(cursor, z.int()) ?? 0;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const known = await tx.db
          .selectFrom('case_file')
          .select('case_id')
          .where('case_id', '=', id)
          .executeTakeFirst();
        if (known === undefined) return missing(id);
        const rows = await tx.db
          .selectFrom('case_event')
          .select(['version', 'body', 'hash'])
          .where('case_id', '=', id)
          .where('type', 'in', ['application-received', 'document-received'])
          .where('version', '>', after)
          .orderBy('version')
          .limit(limit + 1)
          .execute();
        const found = page(rows, limit, (last) => last.version);
        tx.audit({ action: 'case.receipts', caseId: id });
        const me = tx.context.person.id;
        const entries = found.entries.flatMap(({ version, body, hash }): z.infer<typeof receiptLine>[] => {
          const event = JSON.parse(body) as CaseEvent;
          const common = {
            version,
            recordedAt: event.at,
            on: event.on,
            byRole: event.actor.role,
            mine: event.actor.id === me,
            hash,
          };
          if (event.type === 'application-received')
            return [{ ...common, what: 'application' as const, document: null }];
          if (event.type !== 'document-received') return [];
          const { id: document, title, pages, file } = event.data.document;
          const told = { document, title, sha256: file?.sha256 ?? null, bytes: file?.bytes ?? null, pages };
          return [{ ...common, what: 'document' as const, document: told }];
        });
        return { entries, next: found.next };
      });
    },
  );
}
