import type { ReviewerRecord } from '@overread/engine/law/reviewer';
import type { PoolMember } from '@overread/engine/panel';
import type { Tx } from './transaction.ts';

/** The reviewers as a rule may ask for them. Kept in the schema `reviewer_identity`; never shown to anyone by this room. */
export interface Directory {
  readonly pool: readonly PoolMember[];
  readonly byId: ReadonlyMap<string, ReviewerRecord>;
}

/** Reads the directory for one decision, in the role that alone may. */
export async function readDirectory(tx: Tx): Promise<Directory> {
  const rows = await tx.as('overread_directory', () =>
    tx.db
      .selectFrom('reviewer_identity.reviewer')
      .select(['id', 'record', 'capacity', 'active'])
      .orderBy('id')
      .execute(),
  );
  const members = rows.map(({ id, record, capacity, active }) => ({
    reviewer: { ...(record as ReviewerRecord), id },
    capacity: active ? capacity : 0,
  }));
  return { pool: members, byId: new Map(members.map(({ reviewer }) => [reviewer.id, reviewer])) };
}
