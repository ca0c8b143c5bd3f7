import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type Part, pieceSize } from '../../blobs/index.ts';
import { type App, contextOf } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { type About, missingUpload, type Receipt, receipt, receive, type WholeUpload } from '../../records/index.ts';
import type { StoreContext } from '../../store/index.ts';
import { uploadAnswer, uploadParams } from './answers.ts';
import { senders } from './begin.ts';
import type { DocumentServices } from './services.ts';
import { onlyOne } from './only-one.ts';
import { watched } from './watched.ts';

const bytes = 'application/offset+octet-stream';
const config = { access: { scope: 'documents:write', roles: senders }, action: 'document.upload' } as const;

/** `GET`, `HEAD`, `PATCH` and `DELETE` of `/api/v1/cases/{id}/uploads/{upload}`. */
export function uploadRoutes(app: App, services: DocumentServices): void {
  const { store } = services;
  // The bytes go from the socket to the disk; nothing gathers them.
  app.addContentTypeParser(bytes, (_request, payload, done) => done(null, payload));

  app.get(
    '/api/v1/cases/:id/uploads/:upload',
    {
      schema: {
        tags: ['documents'],
        summary: 'How far an upload has come, and its receipt when it has ended.',
        params: uploadParams,
        response: { 200: uploadAnswer },
      },
      config,
    },
    async (request, reply) => {
      const { whole, had } = await find(request.params, contextOf(request, services), services);
      const offset = had === null ? await offsetOf(whole.id, services) : whole.length;
      reply.header('upload-offset', offset).header('upload-length', whole.length);
      return {
        upload: whole.id,
        caseNumber: whole.caseId,
        offset,
        length: whole.length,
        sha256: whole.sha256,
        pieceSize,
        receipt: had,
      };
    },
  );

  app.patch(
    '/api/v1/cases/:id/uploads/:upload',
    {
      bodyLimit: Number.MAX_SAFE_INTEGER,
      schema: {
        tags: ['documents'],
        summary: `Sends bytes from \`Upload-Offset\` on. Whole pieces of ${pieceSize} bytes are kept, and the last one; the answer says where to go on.`,
        params: uploadParams,
        headers: z.object({ 'upload-offset': z.coerce.number().int().min(0) }),
        consumes: [bytes],
        body: z.any().meta({ type: 'string', format: 'binary' }),
        response: { 200: receipt, 204: z.null().describe('On disk up to `Upload-Offset`; more is to come.') },
      },
      config,
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { whole, had } = await find(request.params, context, services);
      if (had !== null) return had;
      return onlyOne(whole.id, async () => {
        const part = await services.blobs().part(whole.id);
        if (part === null) return missingUpload(whole.id);
        try {
          await take(request, part, request.headers['upload-offset']);
          const { offset, length } = part.progress;
          reply.header('upload-offset', offset).header('upload-length', length);
          if (offset < length) return reply.code(204).send(null);
          return await receive({ store, blobs: services.blobs() }, { ...context, now: services.clock() }, whole, part);
        } finally {
          await part.close();
        }
      });
    },
  );

  app.delete(
    '/api/v1/cases/:id/uploads/:upload',
    {
      schema: {
        tags: ['documents'],
        summary: 'Gives an upload up; nothing of it is kept.',
        params: uploadParams,
        response: { 204: z.null() },
      },
      config,
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { whole } = await find(request.params, context, services);
      await onlyOne(whole.id, async () => {
        await store.transaction(context, async (tx) => {
          await tx.db.deleteFrom('upload').where('id', '=', whole.id).execute();
          tx.audit({ action: 'document.upload-given-up', caseId: whole.caseId, subject: whole.id });
        });
        await services.blobs().drop(whole.id);
      });
      return reply.code(204).send(null);
    },
  );
}

/** An upload of this person in this case, with its receipt where it has ended. */
function find(
  { id, upload }: z.infer<typeof uploadParams>,
  context: StoreContext,
  { store }: DocumentServices,
): Promise<{ whole: WholeUpload; had: Receipt | null }> {
  return store.transaction(context, async (tx) => {
    const row = await tx.db
      .selectFrom('upload')
      .selectAll()
      .where('id', '=', upload)
      .where('case_id', '=', id)
      // The software itself sees every upload and may send to its own alone.
      .where('person', '=', context.person.id)
      .executeTakeFirst();
    if (row === undefined) return missingUpload(upload);
    tx.audit({ action: 'document.upload', caseId: id, subject: upload });
    const { length, sha256 } = row;
    const about = row.about as About;
    return { whole: { id: upload, caseId: id, length, sha256, about }, had: row.receipt as Receipt | null };
  });
}

async function offsetOf(id: string, { blobs }: DocumentServices): Promise<number> {
  const part = await blobs().part(id);
  if (part === null) return missingUpload(id);
  await part.close();
  return part.progress.offset;
}

async function take(request: FastifyRequest, part: Part, from: number): Promise<void> {
  const { offset, length } = part.progress;
  if (from !== offset) {
    fail(
      'upload-moved',
      {
        where: 'Upload-Offset',
        detail: `The request goes on at ${from}; on disk is everything up to ${offset}.`,
        remedy: `Send the bytes from ${offset} on, with \`Upload-Offset: ${offset}\`.`,
      },
      { extension: { offset, length } },
    );
  }
  const body = request.body as IncomingMessage | null | undefined;
  if (body === null || body === undefined) return;
  const said = Number(request.headers['content-length'] ?? Number.NaN);
  if (said > length - offset) tooMuch(length);
  if (said > 0 && said < Math.min(pieceSize, length - offset)) tooSmall();
  const told = { came: 0 };
  try {
    await part.append(watched(body, told));
  } catch (error) {
    if (error instanceof RangeError) tooMuch(length);
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') full(error);
    if (!body.readableEnded) cut(part.progress.offset, error);
    throw error;
  }
  if (told.came > 0 && part.progress.offset === offset) tooSmall();
}

const tooMuch = (length: number): never =>
  fail('request-too-large', {
    where: 'body',
    detail: `More bytes came than the ${length} that were announced. What stood before the last whole piece is kept.`,
    remedy: 'Look at the length of the file; if it is another, give this upload up and begin a new one.',
  });

const tooSmall = (): never =>
  fail('upload-piece-small', {
    where: 'body',
    detail: `Less than ${pieceSize} bytes came and the file does not end with them; nothing was kept.`,
    remedy: `Send ${pieceSize} bytes or a multiple in each request but the last.`,
  });

const full = (cause: unknown): never =>
  fail(
    'storage-full',
    {
      where: 'server',
      detail: 'There is no room on the disk of the server. What came before is kept for an hour.',
      remedy: 'Tell whoever runs the server, and go on from the offset that HEAD answers.',
    },
    { cause },
  );

const cut = (offset: number, cause: unknown): never =>
  fail(
    'request-malformed',
    {
      where: 'body',
      detail: `The bytes ended before the request did, or paused for too long. On disk is everything up to ${offset}.`,
      remedy: `Go on with \`Upload-Offset: ${offset}\`.`,
    },
    { extension: { offset }, cause },
  );
