import type { Command } from '@overread/engine/case';
import type { BlobStore, Part } from '../blobs/index.ts';
import { runCommand } from '../cases/index.ts';
import { fail, ProblemError } from '../problems/index.ts';
import { caseState, type Store, type StoreContext, type Tx } from '../store/index.ts';
import type { About } from './about.ts';
import { lockFile } from './lock-file.ts';
import { missingCase } from './missing.ts';
import { pageParts } from './page-parts.ts';
import { type FileRead, readFile } from './read-file.ts';
import type { Receipt } from './receipt.ts';
import { toldProblems } from './told-problems.ts';

/** An upload whose last byte has come. */
export interface WholeUpload {
  readonly id: string;
  readonly caseId: string;
  readonly length: number;
  readonly sha256: string;
  readonly about: About;
}

/** Others may write to the case meanwhile; receiving a document does not depend on what they wrote. */
const attempts = 8;

/**
 * Receives a document whose bytes have all come: holds them against the announced hash as they lie on the disk, reads
 * them, stores them, and writes event, document and pages in one transaction. Only then is there a receipt. Whatever
 * fails leaves the upload as it was, to be ended again; a file that is refused is dropped.
 */
export async function receive(
  { store, blobs }: { readonly store: Store; readonly blobs: BlobStore },
  context: StoreContext,
  upload: WholeUpload,
  part: Part,
): Promise<Receipt> {
  const found = await examine(store, context, upload, part);
  if (found instanceof ProblemError) {
    await blobs.drop(upload.id);
    throw found;
  }
  for (let attempt = 1; ; attempt++) {
    await blobs.keep(part, upload.sha256);
    try {
      const receipt = await store.transaction(context, async (tx) => {
        await lockFile(tx, upload.sha256);
        // Swept away between storing and locking: stored again.
        if (!(await blobs.backend.has(upload.sha256))) sweptAway(upload.id);
        return write(tx, upload, found);
      });
      await blobs.drop(upload.id);
      return receipt;
    } catch (error) {
      const moved = error instanceof ProblemError && error.problem.type === 'version-moved';
      if (!moved || attempt === attempts) throw error;
    }
  }
}

const sweptAway = (id: string): never =>
  fail('version-moved', {
    where: id,
    detail: 'The file was removed from the storage while it was entered.',
    remedy: 'End the upload again: send a PATCH without a body at its last offset.',
  });

/** What is in the file, or why it is not taken; then the upload is ended, in the books too. */
async function examine(
  store: Store,
  context: StoreContext,
  { id, caseId, sha256, about }: WholeUpload,
  part: Part,
): Promise<FileRead | ProblemError> {
  try {
    if ((await hashOf(part)) !== sha256) {
      fail('upload-mismatch', {
        where: about.name,
        detail:
          'What came has another SHA-256 than was announced: bytes were changed or lost on the way. It was not kept.',
        remedy: 'Compute the hash again and send the file anew.',
      });
    }
    return await readFile(part, about.name);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status >= 500) throw error;
    await store.transaction(context, async (tx) => {
      await tx.db.deleteFrom('upload').where('id', '=', id).execute();
      tx.audit({ action: 'document.receive', caseId, subject: error.problem.type, outcome: 'refused' });
    });
    return error;
  }
}

/** Null where a piece on the disk is not as it was written: then it is not what was announced either. */
async function hashOf(part: Part): Promise<string | null> {
  try {
    return await part.sha256();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.type === 'blob-damaged') return null;
    throw error;
  }
}

async function write(tx: Tx, upload: WholeUpload, read: FileRead): Promise<Receipt> {
  const { caseId, sha256, about, length } = upload;
  const same = await tx.db
    .selectFrom('document')
    .select(['id', 'received_in', 'pages', 'media_type', 'problems', 'active_content', 'discarded'])
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  const id = same?.id ?? crypto.randomUUID();
  const problems = toldProblems(read.problems);
  let receivedIn = same?.received_in ?? 0;
  if (same === undefined) {
    receivedIn = await enter(tx, upload, id, read);
    await tx.db
      .insertInto('document')
      .values({
        id,
        case_id: caseId,
        received_in: receivedIn,
        sha256,
        bytes: length,
        name: about.name,
        media_type: read.mediaType,
        title: about.title,
        types: about.types,
        author: about.author,
        date_of_service: about.dateOfService,
        source: about.source,
        channel: about.channel,
        received_on: about.receivedOn,
        answers: about.answers,
        pages: read.pages,
        quality: about.quality,
        problems: JSON.stringify(problems),
        active_content: read.activeContent === null ? null : [...read.activeContent],
        sent_by_role: tx.context.person.role,
        discarded: null,
      })
      .execute();
    await writePages(tx, caseId, id, read.texts);
  } else {
    await tx.db
      .insertInto('document_history')
      .values({
        document_id: id,
        case_id: caseId,
        role: tx.context.person.role,
        what: 'came-again',
        detail: JSON.stringify(about),
      })
      .execute();
  }
  const receipt: Receipt = {
    document: id,
    caseNumber: caseId,
    sha256,
    bytes: length,
    name: about.name,
    mediaType: read.mediaType,
    pages: read.pages,
    receivedOn: about.receivedOn,
    recordedAt: tx.context.now.toISOString(),
    caseVersion: receivedIn,
    duplicate: same !== undefined,
    discarded: same !== undefined && same.discarded !== null,
    problems,
    activeContent: read.activeContent === null ? null : [...read.activeContent],
  };
  await tx.db
    .updateTable('upload')
    .set({ receipt: JSON.stringify(receipt) })
    .where('id', '=', upload.id)
    .execute();
  tx.audit({ action: 'document.receive', caseId, subject: `${id}${same === undefined ? '' : ' again'}` });
  return receipt;
}

/** The event of the case; answers the version it made. */
async function enter(
  tx: Tx,
  { caseId, about, sha256, length }: WholeUpload,
  id: string,
  read: FileRead,
): Promise<number> {
  const loaded = await caseState(tx, caseId);
  if (loaded.state.version === 0) missingCase(caseId);
  const command: Command = {
    type: 'receive-document',
    expectedVersion: loaded.state.version,
    document: {
      id,
      kind: about.types[0] ?? 'other',
      title: about.title,
      from: about.source,
      receivedOn: about.receivedOn,
      pages: read.pages ?? 0,
      file: { sha256, bytes: length },
    },
    answers: about.answers,
  };
  const { after } = await runCommand(tx, loaded, command, { needsDirectory: false });
  return after.state.version;
}

/** Characters of text in one statement: a whole record would hold up the connection for too long. */
const batch = 1_000_000;

async function writePages(tx: Tx, caseId: string, documentId: string, texts: readonly string[]): Promise<void> {
  let rows: { document_id: string; case_id: string; page: number; part: number; text: string }[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await tx.db.insertInto('document_page').values(rows).execute();
    rows = [];
    size = 0;
  };
  for (const [i, text] of texts.entries()) {
    for (const [j, part] of pageParts(text).entries()) {
      rows.push({ document_id: documentId, case_id: caseId, page: i + 1, part: j + 1, text: part });
      size += part.length;
      if (size >= batch || rows.length === 1000) await flush();
    }
  }
  await flush();
}
