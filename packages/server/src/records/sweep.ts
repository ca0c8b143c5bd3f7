import type { BlobStore } from '../blobs/index.ts';
import { serviceContext, type Store } from '../store/index.ts';
import { lockFile } from './lock-file.ts';

const minute = 60_000;
/** An upload for which nothing comes for so long is dropped: no file of a case lies about half. */
const idle = 60 * minute;
/** Uploads of which this machine has no part: those of another server are its own to sweep, for a day. */
const elsewhere = 24 * 60 * minute;
/** How long a receipt can be asked for again. */
const receipts = 7 * 24 * 60 * minute;

/** Drops what was begun and not ended, and files that were stored for an act that never happened. Repeatable, at any time. */
export async function sweep(store: Store, blobs: BlobStore, now: Date): Promise<{ dropped: number }> {
  const context = serviceContext('sweep', now);
  const before = (age: number): Date => new Date(now.getTime() - age);
  const stale = (await blobs.parts()).filter(({ touched }) => touched < before(idle)).map(({ id }) => id);
  let dropped = 0;
  const rows = await store.transaction(context, async (tx) => {
    const lost = await tx.db
      .selectFrom('upload')
      .select(['id', 'sha256', 'case_id'])
      .where('receipt', 'is', null)
      .where((eb) => eb.or([eb('begun_at', '<', before(elsewhere)), eb('id', 'in', stale.length > 0 ? stale : [''])]))
      .execute();
    await tx.db
      .deleteFrom('upload')
      .where('receipt', 'is not', null)
      .where('begun_at', '<', before(receipts))
      .execute();
    tx.audit({ action: 'upload.sweep' });
    return lost;
  });
  for (const { id, sha256, case_id } of rows) {
    await store.transaction(context, async (tx) => {
      await lockFile(tx, sha256);
      await tx.db.deleteFrom('upload').where('id', '=', id).where('receipt', 'is', null).execute();
      const used = await tx.db.selectFrom('document').select('id').where('sha256', '=', sha256).limit(1).execute();
      const coming = await tx.db.selectFrom('upload').select('id').where('sha256', '=', sha256).limit(1).execute();
      // Somebody may send the very letter he was sent: the file is the office's all the same.
      const letters = await tx.db
        .selectFrom('letter_file')
        .select('sha256')
        .where('sha256', '=', sha256)
        .limit(1)
        .execute();
      const notices = await tx.db.selectFrom('notice').select('id').where('sha256', '=', sha256).limit(1).execute();
      const users = [used, coming, letters, notices];
      if (users.every((some) => some.length === 0)) await blobs.backend.remove(sha256);
      tx.audit({ action: 'upload.drop', caseId: case_id, subject: id });
    });
    dropped++;
  }
  for (const id of stale) await blobs.drop(id);
  return { dropped };
}
