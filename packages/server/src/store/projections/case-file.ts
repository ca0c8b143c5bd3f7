import { createHash } from 'node:crypto';
import { canonical, eventTypes, nothing } from '@overread/engine/case';
import type { Projection } from './projection.ts';

/** Tells one shape of state from another: what an empty case holds, and the events that can change it. */
export const shape = createHash('sha256')
  .update(canonical({ nothing, events: [...eventTypes].toSorted(), columns: 1 }))
  .digest('hex')
  .slice(0, 16);

/** `case_file`: where a case stands, in one row. */
export const caseFile: Projection = {
  name: 'case_file',
  async apply({ caseId, after, hash }, tx) {
    const row = {
      version: after.version,
      hash,
      shape,
      state: JSON.stringify(after),
      priority: after.priority,
      received_on: after.application?.receivedOn ?? null,
      eligible_on: after.eligibleOn,
      assigned_on: after.assigned?.on ?? null,
      issued_on: after.determination?.issuedOn ?? null,
      mailed_on: after.determination?.mailedOn ?? null,
      ended_on: after.end?.on ?? null,
      end_kind: after.end?.kind ?? null,
      changed_at: new Date(after.last?.at ?? 0),
    };
    await tx.db
      .insertInto('case_file')
      .values({ case_id: caseId, ...row })
      .onConflict((conflict) => conflict.column('case_id').doUpdateSet(row))
      .execute();
  },
  async forget(caseId, tx) {
    await tx.db.deleteFrom('case_file').where('case_id', '=', caseId).execute();
  },
};
