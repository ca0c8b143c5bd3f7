import { type Command, withheldFrom, withholdingGrounds } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import { z } from 'zod';
import { type App, answer, answerOnce, etagOf, versionMatched } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { documentType, missingDocument, quality } from '../../records/index.ts';
import { caseState, type Tx } from '../../store/index.ts';
import { runCommand } from '../../cases/index.ts';
import { date, words } from '../../cases/bodies/values.ts';
import { type DocumentRow, documentAnswer, documentParams, documentRow, presentDocument } from './answers.ts';
import type { DocumentServices } from './services.ts';

const why = words.refine((text) => text.trim() !== '', 'must say something');
const classification = z.strictObject({
  title: why,
  types: z.array(documentType).min(1).max(9),
  author: words.nullable(),
  dateOfService: date.nullable(),
  quality,
  why,
});
const reason = z.strictObject({ why });

interface Change {
  readonly what: 'classified' | 'discarded' | 'restored' | 'withheld' | 'released';
  /** The command that enters it in the history of the case. */
  readonly command: DocumentCommand;
  readonly set: Partial<Pick<DocumentRow, 'title' | 'types' | 'author' | 'date_of_service' | 'quality'>> & {
    discarded?: string | null;
    withheld?: string | null;
  };
  readonly detail: unknown;
}

/** What of a command is said here; document and version are added. */
type DocumentCommand = DistributiveOmit<
  Extract<Command, { document: string; why: string; type: `${string}-document` }>,
  'document' | 'expectedVersion'
>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const config = (action: string) =>
  ({ access: { scope: 'documents:write', roles: ['intake', 'coordinator', 'service'] }, action }) as const;
const response = { 200: documentAnswer };

/** What the office does with a document: classifies it, discards it, takes it back. Each keeps what was before and why. */
export function changeRoutes(app: App, services: DocumentServices): void {
  app.post(
    '/api/v1/documents/:document/classify',
    {
      schema: {
        tags: ['documents'],
        summary: 'Says anew what a document is.',
        params: documentParams,
        body: classification,
        response,
      },
      config: config('document.classify'),
    },
    (request, reply) => {
      const seen = versionMatched(request);
      return answerOnce(request, reply, services, (tx) =>
        change(tx, request.params.document, seen, (row) => {
          const { title, types, author, dateOfService, quality: judged, why: because } = request.body;
          const before = {
            title: row.title,
            types: row.types,
            author: row.author,
            dateOfService: row.date_of_service,
            quality: row.quality,
          };
          return {
            what: 'classified',
            command: { type: 'classify-document', kind: types[0] ?? row.types[0] ?? 'other', title, why: because },
            set: { title, types, author, date_of_service: dateOfService, quality: judged },
            detail: { before, after: request.body, why: because },
          };
        }),
      );
    },
  );
  app.post(
    '/api/v1/documents/:document/discard',
    {
      schema: {
        tags: ['documents'],
        summary: 'Sets a document aside: it stays in the list with the reason, and search leaves it out.',
        params: documentParams,
        body: reason,
        response,
      },
      config: config('document.discard'),
    },
    (request, reply) => {
      const seen = versionMatched(request);
      return answerOnce(request, reply, services, (tx) =>
        change(tx, request.params.document, seen, (row) => {
          if (row.discarded !== null) already('It is discarded already.');
          const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
          const discarded = JSON.stringify({ on, why: request.body.why });
          const command = { type: 'discard-document', why: request.body.why } as const;
          return { what: 'discarded', command, set: { discarded }, detail: request.body };
        }),
      );
    },
  );
  app.post(
    '/api/v1/documents/:document/restore',
    {
      schema: {
        tags: ['documents'],
        summary: 'Takes a discarded document back.',
        params: documentParams,
        body: reason,
        response,
      },
      config: config('document.restore'),
    },
    (request, reply) => {
      const seen = versionMatched(request);
      return answerOnce(request, reply, services, (tx) =>
        change(tx, request.params.document, seen, (row) => {
          if (row.discarded === null) already('It is not discarded.');
          const command = { type: 'restore-document', why: request.body.why } as const;
          return {
            what: 'restored',
            command,
            set: { discarded: null },
            detail: { was: row.discarded, ...request.body },
          };
        }),
      );
    },
  );

  app.post(
    '/api/v1/documents/:document/withhold',
    {
      schema: {
        tags: ['documents'],
        summary: 'Keeps a document from someone whom the law lets it be kept from; he sees that it is there and why.',
        params: documentParams,
        body: z.strictObject({ ground: z.enum(withholdingGrounds as [string, ...string[]]), why }),
        response,
      },
      config: {
        access: {
          scope: 'documents:write',
          roles: [
            'claims-administrator',
            'requesting-physician',
            'medical-director',
            'intake',
            'coordinator',
            'service',
          ],
        },
        action: 'document.withhold',
      },
    },
    (request, reply) => {
      const seen = versionMatched(request);
      const { ground, why: because } = request.body;
      return answerOnce(request, reply, services, (tx) =>
        change(tx, request.params.document, seen, (row) => {
          if (row.withheld !== null) already('It is withheld already.');
          const on = isoOf(pacificDay(tx.context.now.toISOString()) ?? 0);
          const withheld = JSON.stringify({ on, ground, why: because, from: withheldFrom.get(ground) });
          const command = { type: 'withhold-document', ground, why: because } as const;
          return { what: 'withheld', command, set: { withheld }, detail: request.body };
        }),
      );
    },
  );
  app.post(
    '/api/v1/documents/:document/release',
    {
      schema: {
        tags: ['documents'],
        summary: 'A document is withheld no more.',
        params: documentParams,
        body: reason,
        response,
      },
      config: {
        access: { scope: 'documents:write', roles: ['medical-director', 'intake', 'coordinator', 'service'] },
        action: 'document.release',
      },
    },
    (request, reply) => {
      const seen = versionMatched(request);
      return answerOnce(request, reply, services, (tx) =>
        change(tx, request.params.document, seen, (row) => {
          if (row.withheld === null) already('It is not withheld.');
          const command = { type: 'release-document', why: request.body.why } as const;
          return { what: 'released', command, set: { withheld: null }, detail: { was: row.withheld, ...request.body } };
        }),
      );
    },
  );
}

async function change(tx: Tx, id: string, seen: number, of: (row: DocumentRow) => Change) {
  const row = await documentRow(tx, id);
  if (row === undefined) return missingDocument(id);
  const { what, command, set, detail } = of(row);
  const { numUpdatedRows } = await tx.db
    .updateTable('document')
    .set({ ...set, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    fail(
      'version-moved',
      {
        where: id,
        detail: `You saw version ${seen} of the document; it is at another.`,
        remedy: 'Read it again, see what was changed, and decide anew.',
      },
      { status: 412 },
    );
  }
  await tx.db
    .insertInto('document_history')
    .values({
      document_id: id,
      case_id: row.case_id,
      role: tx.context.person.role,
      what,
      detail: JSON.stringify(detail),
    })
    .execute();
  const loaded = await caseState(tx, row.case_id);
  const expectedVersion = loaded.state.version;
  await runCommand(tx, loaded, { ...command, document: id, expectedVersion }, { needsDirectory: false });
  tx.audit({ action: `document.${what}`, caseId: row.case_id, subject: id });
  const after = await documentRow(tx, id);
  if (after === undefined) return missingDocument(id);
  return answer(200, presentDocument(after), { etag: etagOf(after.version) });
}

const already = (detail: string): never =>
  fail('rule-refused', { where: 'document', detail, remedy: 'Read the document again.' });
