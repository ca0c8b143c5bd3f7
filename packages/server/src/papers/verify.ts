import type pg from 'pg';
import type { BlobStore } from '../blobs/index.ts';
import { ProblemError } from '../problems/index.ts';

/** A document, letter or notice whose bytes are not those that were kept. */
export interface BrokenFile {
  readonly caseId: string;
  readonly what: 'document' | 'letter' | 'notice';
  readonly id: string;
  readonly sha256: string;
  readonly why: string;
}

/** Reads every file that a case names, whole, and computes its hash again. Needs a connection that may read every case. */
export async function verifyFiles(
  client: pg.ClientBase,
  files: BlobStore,
): Promise<{ files: number; broken: BrokenFile[] }> {
  const { rows } = await client.query<Omit<BrokenFile, 'why'>>(`
    SELECT case_id AS "caseId", 'document' AS what, id, sha256 FROM overread.document
    UNION ALL SELECT case_id, 'letter', letter_id, sha256 FROM overread.letter_file WHERE pdf IS NULL
    UNION ALL SELECT case_id, 'notice', id, sha256 FROM overread.notice WHERE pdf IS NULL ORDER BY 1, 2, 3`);
  const broken: BrokenFile[] = [];
  for (const row of rows) {
    try {
      await files.verify(row.sha256);
    } catch (error) {
      const why = error instanceof ProblemError ? error.problem.detail : (error as Error).message;
      broken.push({ ...row, why });
    }
  }
  return { files: rows.length, broken };
}
