import { z } from 'zod';
import { type App, contextOf } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { missingDocument, searchCase, type ToldProblem, toldProblem } from '../../records/index.ts';
import { caseParams, documentParams, documentRow, needCase, needWords } from './answers.ts';
import type { DocumentServices } from './services.ts';

const access = { scope: 'documents:read' } as const;

const pageAnswer = z
  .object({
    document: z.string(),
    page: z.int(),
    pages: z.int(),
    text: z.string(),
    /** What could not be read of this page. */
    problems: z.array(toldProblem),
  })
  .meta({ id: 'DocumentPage' });

const searchAnswer = z
  .object({
    caseNumber: z.string(),
    /** Pages on which the words stand. */
    total: z.int(),
    hits: z.array(
      z.object({
        document: z.string(),
        title: z.string(),
        page: z.int(),
        text: z.string(),
        /** Start and end of each word that was looked for, in `text`. */
        marks: z.array(z.tuple([z.int(), z.int()])),
      }),
    ),
    /** Documents that hold pages which search cannot see: scans, and files that were not read. */
    unseen: z.array(z.object({ document: z.string(), title: z.string() })),
  })
  .meta({ id: 'CaseSearch' });

/** Problems with which words of a document stay unseen. */
const hiding: ReadonlySet<string> = new Set([
  'document-too-many-pages',
  'document-without-text',
  'file-kind-unknown',
  'file-too-large',
  'page-unreadable',
  'page-without-text',
  'pdf-rebuilt',
  'reader-failed',
  'time-exceeded',
]);

/** `GET /api/v1/documents/{document}/pages/{page}` and `GET /api/v1/cases/{id}/search`. */
export function pageRoutes(app: App, services: DocumentServices): void {
  app.get(
    '/api/v1/documents/:document/pages/:page',
    {
      schema: {
        tags: ['documents'],
        summary: 'The words of one page.',
        params: documentParams.extend({ page: z.coerce.number().int().min(1).max(1_000_000) }),
        response: { 200: pageAnswer },
      },
      config: { access, action: 'document.page' },
    },
    (request) => {
      const { document, page } = request.params;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await documentRow(tx, document);
        if (row === undefined) return missingDocument(document);
        needWords(tx, row);
        const parts = await tx.db
          .selectFrom('document_page')
          .select('text')
          .where('document_id', '=', document)
          .where('page', '=', page)
          .orderBy('part')
          .execute();
        const last = await tx.db
          .selectFrom('document_page')
          .select((eb) => eb.fn.max('page').as('page'))
          .where('document_id', '=', document)
          .executeTakeFirst();
        const pages = Math.max(row.pages ?? 0, last?.page ?? 0);
        const problems = (row.problems as ToldProblem[]).filter(
          (one) => one.pages.length === 0 || one.pages.includes(page),
        );
        if (parts.length === 0 && page > pages) {
          fail(
            'not-found',
            {
              where: `page ${page}`,
              detail:
                pages === 0
                  ? `No page of the document could be read. ${problems[0]?.detail ?? ''}`
                  : `The document has ${pages} pages.`,
              remedy: 'Ask for a page that is there, or look at the file itself.',
            },
            { extension: { problems } },
          );
        }
        tx.audit({ action: 'document.page', caseId: row.case_id, subject: `${document} page ${page}` });
        return { document, page, pages, text: parts.map((one) => one.text).join(''), problems };
      });
    },
  );

  app.get(
    '/api/v1/cases/:id/search',
    {
      schema: {
        tags: ['documents'],
        summary: 'The pages of a case on which words stand: `word other`, `"a phrase"`, `one or other`, `-without`.',
        params: caseParams,
        querystring: z.strictObject({
          q: z
            .string()
            .min(1)
            .max(200)
            .refine((q) => !q.includes('\0'), 'holds a zero character'),
          limit: z.coerce.number().int().min(1).max(50).default(10),
        }),
        response: { 200: searchAnswer },
      },
      config: { access, action: 'document.search' },
    },
    (request) => {
      const { id } = request.params;
      const { q, limit } = request.query;
      return services.store.transaction(contextOf(request, services), async (tx) => {
        await needCase(tx, id);
        const documents = await tx.db
          .selectFrom('document')
          .select(['id', 'title', 'problems'])
          .where('case_id', '=', id)
          .where('discarded', 'is', null)
          .orderBy('received_on')
          .orderBy('id')
          .execute();
        const { total, hits } = await searchCase(tx, id, documents, q, limit);
        const unseen = documents
          .filter((one) => (one.problems as ToldProblem[]).some(({ type }) => hiding.has(type)))
          .map((one) => ({ document: one.id, title: one.title }));
        // What was looked for may itself tell of a person's health: it stays out of the audit.
        tx.audit({ action: 'document.search', caseId: id, subject: `${total} pages` });
        return {
          caseNumber: id,
          total,
          hits: hits.map((hit) => ({ ...hit, marks: hit.marks.map(([start, end]): [number, number] => [start, end]) })),
          unseen,
        };
      });
    },
  );
}
