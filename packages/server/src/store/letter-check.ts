import type { LetterRef } from '@overread/engine/case';
import type { Finding } from '@overread/engine/checks';
import type { Tx } from './transaction.ts';

/** What the checks found in exactly this letter of this case; undefined where they have not been run on it. */
export async function findingsOf(tx: Tx, caseId: string, letter: LetterRef): Promise<readonly Finding[] | undefined> {
  const row = await tx.db
    .selectFrom('letter_check')
    .select('findings')
    .where('case_id', '=', caseId)
    .where('letter_id', '=', letter.id)
    .where('sha256', '=', letter.sha256)
    .executeTakeFirst();
  return row?.findings as readonly Finding[] | undefined;
}
