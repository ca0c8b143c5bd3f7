import type { CaseEvent } from '@overread/engine/case';
import type { Tx } from '../store/index.ts';

/** The events of a case in order, as the role of the transaction may see them. */
export async function eventsOf(tx: Tx, caseId: string): Promise<CaseEvent[]> {
  const rows = await tx.db
    .selectFrom('case_event')
    .select('body')
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  return rows.map((row) => JSON.parse(row.body) as CaseEvent);
}
