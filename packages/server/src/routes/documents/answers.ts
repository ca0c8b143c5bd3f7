import { z } from 'zod';
import { anyRole, day, instant, sha256 } from '../../present/index.ts';
import { documentType, quality, receipt, toldProblem } from '../../records/index.ts';
import type { Tx } from '../../store/index.ts';
import { fail } from '../../problems/index.ts';
import { missingCase } from '../../records/index.ts';

export const caseParams = z.object({ id: z.string().min(1).max(64) });
export const uploadParams = caseParams.extend({ upload: z.uuid() });
export const documentParams = z.object({ document: z.uuid() });

export const uploadAnswer = z
  .object({
    upload: z.string(),
    caseNumber: z.string(),
    /** What of the file is on disk: go on from here. */
    offset: z.int(),
    length: z.int(),
    sha256,
    /** Pieces but the last count in multiples of this. */
    pieceSize: z.int(),
    /** Null until the document is received. */
    receipt: receipt.nullable(),
  })
  .meta({ id: 'Upload' });

const withheldShape = z.object({ on: day, ground: z.string(), why: z.string(), from: z.array(anyRole) });

export const documentAnswer = z
  .object({
    document: z.string(),
    caseNumber: z.string(),
    version: z.int(),
    receivedInVersion: z.int(),
    sha256,
    bytes: z.int(),
    name: z.string(),
    mediaType: z.string(),
    title: z.string(),
    types: z.array(documentType),
    author: z.string().nullable(),
    dateOfService: day.nullable(),
    source: z.string(),
    channel: z.enum(['mail', 'fax', 'electronic', 'hand']),
    receivedOn: day,
    answers: z.string().nullable(),
    pages: z.int().nullable(),
    quality,
    problems: z.array(toldProblem),
    activeContent: z.array(z.string()).nullable(),
    sentByRole: anyRole,
    storedAt: instant,
    discarded: z.object({ on: day, why: z.string() }).nullable(),
    withheld: withheldShape.nullable().describe('Kept from these roles, who see that it is there.'),
  })
  .meta({ id: 'Document' });

/** Everything of a document but its bytes and words. */
export const documentColumns = [
  'id',
  'case_id',
  'received_in',
  'version',
  'sha256',
  'bytes',
  'name',
  'media_type',
  'title',
  'types',
  'author',
  'date_of_service',
  'source',
  'channel',
  'received_on',
  'answers',
  'pages',
  'quality',
  'problems',
  'active_content',
  'sent_by_role',
  'stored_at',
  'discarded',
  'withheld',
] as const;

/** One document as this person may see it; undefined where there is none. */
export const documentRow = (tx: Tx, id: string) =>
  tx.db.selectFrom('document').select(documentColumns).where('id', '=', id).executeTakeFirst();

export type DocumentRow = NonNullable<Awaited<ReturnType<typeof documentRow>>>;

export const presentDocument = (row: DocumentRow): z.infer<typeof documentAnswer> => ({
  document: row.id,
  caseNumber: row.case_id,
  version: row.version,
  receivedInVersion: row.received_in,
  sha256: row.sha256,
  bytes: row.bytes,
  name: row.name,
  mediaType: row.media_type,
  title: row.title,
  types: row.types,
  author: row.author,
  dateOfService: row.date_of_service,
  source: row.source,
  channel: row.channel,
  receivedOn: row.received_on,
  answers: row.answers,
  pages: row.pages,
  quality: row.quality,
  problems: row.problems as z.infer<typeof toldProblem>[],
  activeContent: row.active_content,
  sentByRole: row.sent_by_role,
  storedAt: row.stored_at.toISOString(),
  discarded: row.discarded as { on: string; why: string } | null,
  withheld: row.withheld as z.infer<typeof withheldShape> | null,
});

/** Refuses where the law lets a document be kept from this person: that it is there is told, its words and bytes are not. */
export function needWords(tx: Tx, row: DocumentRow): void {
  const withheld = row.withheld as z.infer<typeof withheldShape> | null;
  if (withheld === null || !withheld.from.includes(tx.context.person.role)) return;
  fail('not-allowed', {
    where: row.id,
    detail: `This document is withheld from you since ${withheld.on} (${withheld.ground}).`,
    remedy: 'A physician or psychologist whom you name may see it. Ask the office how.',
  });
}

/** Refuses as not found where the case is not this person's to see. */
export async function needCase(tx: Tx, id: string): Promise<void> {
  const row = await tx.db.selectFrom('case_file').select('case_id').where('case_id', '=', id).executeTakeFirst();
  if (row === undefined) missingCase(id);
}
