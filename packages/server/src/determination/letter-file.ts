import { createHash } from 'node:crypto';
import { type CaseState, type LetterRef, presentReview } from '@overread/engine/case';
import type { Finding } from '@overread/engine/checks';
import type { Letter } from '@overread/engine/letter';
import { isProblem } from '@overread/engine/problems';
import { writeLetter } from '@overread/documents/letter';
import type { BlobStore } from '../blobs/index.ts';
import { keepPaper, readPaper } from '../papers/index.ts';
import { ProblemError } from '../problems/index.ts';
import { type Store, serviceContext, type Tx } from '../store/index.ts';
import { findingsIn } from './letter-checks.ts';

/** A letter as a file, and what the checks found in it. */
export interface WrittenLetter {
  readonly ref: LetterRef;
  readonly pdf: Buffer;
  readonly findings: readonly Finding[];
}

/** Sets a letter as tagged PDF. The same letter gives the same bytes, hence the same hash. */
export async function writeLetterFile(state: CaseState, draftVersion: number, letter: Letter): Promise<WrittenLetter> {
  const written = await writeLetter(letter, { format: 'pdf' });
  if (isProblem(written)) throw new ProblemError(written);
  const pdf = Buffer.from(written);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  return { ref: { id: `L-${state.reviews.length}-${draftVersion}`, sha256 }, pdf, findings: findingsIn(letter) };
}

/**
 * Keeps a letter and its findings before it is handed in: what was checked is exactly what is kept. In a transaction of
 * the software's own, because no person may write what the checks found.
 */
export async function keepLetterFile(
  store: Store,
  now: Date,
  caseId: string,
  letter: Letter,
  { ref, pdf, findings }: WrittenLetter,
): Promise<void> {
  await store.transaction(serviceContext('checks', now), async (tx) => {
    const place = { case_id: caseId, letter_id: ref.id, sha256: ref.sha256 };
    await keepPaper(tx, store.files(), pdf, ref.sha256);
    await tx.db
      .insertInto('letter_file')
      .values({ ...place, letter: JSON.stringify(letter), pdf: null, made_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx.db
      .insertInto('letter_check')
      .values({ ...place, findings: JSON.stringify(findings) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    tx.audit({ action: 'letter.checked', caseId, subject: ref.sha256 });
  });
}

/** The bytes of a letter, where the person may read it; null otherwise. */
export async function readLetterFile(tx: Tx, files: BlobStore, caseId: string, sha256: string): Promise<Buffer | null> {
  const row = await tx.db
    .selectFrom('letter_file')
    .select(['pdf', 'sha256'])
    .where('case_id', '=', caseId)
    .where('sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : readPaper(files, row);
}

/** The letter that a case has now: that which was issued, else the draft that was handed in. */
export const letterInHand = (state: CaseState): LetterRef | null =>
  state.determination?.letter ?? (presentReview(state) === null ? null : (state.draft?.letter ?? null));
