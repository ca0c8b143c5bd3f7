import { ProblemError } from '../problems/index.ts';
import { serviceContext, type Store } from '../store/index.ts';

/** A letter or notice whose bytes are not those that were kept. */
export interface BrokenPaper {
  readonly caseId: string;
  readonly id: string;
  readonly sha256: string;
  readonly why: string;
}

/** Reads every letter and notice whole and computes its hash again. */
export async function verifyPapers(store: Store, now: Date): Promise<{ papers: number; broken: BrokenPaper[] }> {
  const rows = await store.auditing(serviceContext('papers', now), async (tx) => {
    tx.audit({ action: 'papers.verified' });
    const letters = await tx.db
      .selectFrom('letter_file')
      .select(['case_id', 'letter_id as id', 'sha256'])
      .where('pdf', 'is', null)
      .execute();
    const notices = await tx.db
      .selectFrom('notice')
      .select(['case_id', 'id', 'sha256'])
      .where('pdf', 'is', null)
      .execute();
    return [...letters, ...notices];
  });
  const broken: BrokenPaper[] = [];
  for (const { case_id: caseId, id, sha256 } of rows) {
    try {
      await store.files().verify(sha256);
    } catch (error) {
      const why = error instanceof ProblemError ? error.problem.detail : (error as Error).message;
      broken.push({ caseId, id, sha256, why });
    }
  }
  return { papers: rows.length, broken };
}
