import { serviceContext, type Store } from '../store/index.ts';
import { keepPaper } from './keep.ts';

/** Papers moved in one transaction. */
const batch = 50;

/** Moves letters and notices out of the tables to the files. Repeatable; several servers may do it. Answers how many. */
export async function movePapers(store: Store, now: Date): Promise<number> {
  let moved = 0;
  for (const table of ['letter_file', 'notice'] as const) {
    for (let count = batch; count === batch; moved += count) count = await moveSome(store, now, table);
  }
  return moved;
}

const moveSome = (store: Store, now: Date, table: 'letter_file' | 'notice'): Promise<number> =>
  store.transaction(serviceContext('papers', now), async (tx) => {
    tx.audit({ action: 'papers.moved' });
    const rows = await tx.db
      .selectFrom(table)
      .select(['sha256', 'case_id', 'pdf'])
      .where('pdf', 'is not', null)
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { sha256, case_id, pdf } of rows) {
      if (pdf === null) continue;
      await keepPaper(tx, store.files(), pdf, sha256);
      await tx.db
        .updateTable(table)
        .set({ pdf: null })
        .where('sha256', '=', sha256)
        .where('case_id', '=', case_id)
        .where('pdf', 'is not', null)
        .execute();
      tx.audit({ action: 'paper.moved', caseId: case_id, subject: sha256 });
    }
    return rows.length;
  });
