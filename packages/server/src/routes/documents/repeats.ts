import { z } from 'zod';
import { type App, contextOf } from '../../http/index.ts';
import { repeatedPages } from '../../records/index.ts';
import { caseParams, needCase } from './answers.ts';
import type { DocumentServices } from './services.ts';

const repeatAnswer = z
  .object({
    document: z.string(),
    page: z.int(),
    count: z.int().describe('So many pages in a row.'),
    of: z.object({ document: z.string(), page: z.int() }),
  })
  .meta({ id: 'RepeatedPages' });

/** `GET /api/v1/cases/{id}/repeats`: what of a record need not be read twice. */
export function repeatRoute(app: App, services: DocumentServices): void {
  app.get(
    '/api/v1/cases/:id/repeats',
    {
      schema: {
        tags: ['documents'],
        summary: 'Pages of the record that say word for word what an earlier page says.',
        params: caseParams,
        response: { 200: z.object({ entries: z.array(repeatAnswer) }) },
      },
      config: { access: { scope: 'documents:read' }, action: 'document.repeats' },
    },
    (request) => {
      const { id } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        await needCase(tx, id);
        const entries = await repeatedPages(tx, id);
        tx.audit({ action: 'document.repeats', caseId: id });
        return { entries };
      });
    },
  );
}
