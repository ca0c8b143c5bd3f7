import { z } from 'zod';
import { alreadyHas, type App, contextOf, etagOf, page, pageOf, pageQuery, placeOf } from '../../http/index.ts';
import { missingDocument } from '../../records/index.ts';
import {
  caseParams,
  documentAnswer,
  documentColumns,
  documentParams,
  documentRow,
  needCase,
  presentDocument,
} from './answers.ts';
import type { DocumentServices } from './services.ts';

const access = { scope: 'documents:read' } as const;

/** `GET /api/v1/cases/{id}/documents` and `GET /api/v1/documents/{document}`. */
export function listRoutes(app: App, services: DocumentServices): void {
  app.get(
    '/api/v1/cases/:id/documents',
    {
      schema: {
        tags: ['documents'],
        summary: 'The documents of a case by the day on which they came, discarded ones among them.',
        params: caseParams,
        querystring: pageQuery,
        response: { 200: pageOf(documentAnswer) },
      },
      config: { access, action: 'document.list' },
    },
    (request) => {
      const { id } = request.params;
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.tuple([z.string(), z.string()]));
      return services.store.transaction(contextOf(request, services), async (tx) => {
        await needCase(tx, id);
        let query = tx.db
          .selectFrom('document')
          .select(documentColumns)
          .where('case_id', '=', id)
          .orderBy('received_on')
          .orderBy('id')
          .limit(limit + 1);
        if (place !== null) {
          const [on, last] = place;
          query = query.where((eb) => eb(eb.refTuple('received_on', 'id'), '>', eb.tuple(on, last)));
        }
        const found = page(await query.execute(), limit, (last) => [last.received_on, last.id]);
        tx.audit({ action: 'document.list', caseId: id, subject: `${found.entries.length} documents` });
        return { entries: found.entries.map(presentDocument), next: found.next };
      });
    },
  );

  app.get(
    '/api/v1/documents/:document',
    {
      schema: {
        tags: ['documents'],
        summary: 'What is known of a document.',
        params: documentParams,
        response: { 200: documentAnswer, 304: z.null().describe('You have this version already.') },
      },
      config: { access, action: 'document.read' },
    },
    async (request, reply) => {
      const { document } = request.params;
      const found = await services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await documentRow(tx, document);
        if (row === undefined) return missingDocument(document);
        tx.audit({ action: 'document.read', caseId: row.case_id, subject: document });
        return row;
      });
      reply.header('etag', etagOf(found.version));
      if (alreadyHas(request, found.version)) return reply.code(304).send(null);
      return presentDocument(found);
    },
  );
}
