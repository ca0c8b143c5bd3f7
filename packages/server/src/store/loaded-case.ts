import { type CaseEvent, type CaseState, fold, root } from '@overread/engine/case';
import type { Tx } from './transaction.ts';

/** A case as its events make it, at the moment they were read. */
export interface LoadedCase {
  readonly caseId: string;
  readonly state: CaseState;
  /** Hash of the last event; the root where there is none. */
  readonly hash: string;
}

/**
 * Folds the events of a case. Version 0 where there is no such case or the person may not see it: the two look alike.
 * Commands decide on this, never on a projection.
 */
export async function caseState(tx: Tx, caseId: string): Promise<LoadedCase> {
  const rows = await tx.db
    .selectFrom('case_event')
    .select(['body', 'hash'])
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  const state = fold(rows.map((row) => JSON.parse(row.body) as CaseEvent));
  return { caseId, state, hash: rows.at(-1)?.hash ?? root };
}
