import { Readable } from 'node:stream';
import { z } from 'zod';
import { type App, contextOf } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { missingDocument, savedAs } from '../../records/index.ts';
import { documentParams, documentRow, needWords } from './answers.ts';
import { rangeOf } from './range.ts';
import type { DocumentServices } from './services.ts';

/** `GET /api/v1/documents/{document}/content`: the bytes, whole or a range of them. */
export function contentRoute(app: App, services: DocumentServices): void {
  app.get(
    '/api/v1/documents/:document/content',
    {
      schema: {
        tags: ['documents'],
        summary: 'The file as it came. Takes `Range` with one range of bytes.',
        params: documentParams,
        produces: ['application/octet-stream'],
      },
      config: { access: { scope: 'documents:read' }, action: 'document.download' },
    },
    async (request, reply) => {
      const { document } = request.params;
      const { headers } = request;
      const row = await services.store.transaction(contextOf(request, services), async (tx) => {
        const found = await documentRow(tx, document);
        if (found === undefined) return missingDocument(document);
        needWords(tx, found);
        tx.audit({
          action: 'document.download',
          caseId: found.case_id,
          subject: `${document} ${spoken(headers.range)}`,
        });
        return found;
      });
      const etag = `"${row.sha256}"`;
      reply
        .header('etag', etag)
        .header('accept-ranges', 'bytes')
        .header('repr-digest', `sha-256=:${Buffer.from(row.sha256, 'hex').toString('base64')}:`)
        // A file of a stranger never runs here: it is saved, not shown, and may load and do nothing where it is shown.
        .header('content-disposition', disposition(savedAs(row.name, row.media_type)))
        .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
        .header('cross-origin-resource-policy', 'same-origin')
        .type(row.media_type);
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      const asked = headers['if-range'] === undefined || headers['if-range'] === etag ? headers.range : undefined;
      const range = rangeOf(asked, row.bytes);
      if (range === 'outside') {
        reply.header('content-range', `bytes */${row.bytes}`).removeHeader('content-disposition');
        fail('range-outside', {
          where: 'Range',
          detail: `The file has ${row.bytes} bytes; "${asked ?? ''}" is none of them.`,
          remedy: 'Ask for bytes within the file.',
        });
      }
      const { start, end } = range ?? { start: 0, end: row.bytes };
      const blob = await services.blobs().open(row.sha256);
      const pieces = blob.read(start, end);
      // The first piece is opened before anything is said: damage there is told instead of a beginning.
      const first = await pieces.next();
      reply.code(range === null ? 200 : 206).header('content-length', end - start);
      if (range !== null) reply.header('content-range', `bytes ${start}-${end - 1}/${row.bytes}`);
      return reply.send(Readable.from(withFirst(first, pieces), { objectMode: false }));
    },
  );
}

async function* withFirst(
  first: IteratorResult<Buffer, void>,
  rest: AsyncGenerator<Buffer, void, undefined>,
): AsyncGenerator<Buffer, void, undefined> {
  if (first.done !== true) yield first.value;
  yield* rest;
}

const spoken = (range: string | undefined): string =>
  range === undefined
    ? 'whole'
    : z
          .string()
          .regex(/^bytes=[\d, -]{1,60}$/)
          .safeParse(range).success
      ? range
      : 'a range';

/** RFC 6266: an ASCII name for old programs, the true one beside it. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
