import { sql } from 'kysely';
import { serviceContext } from './context.ts';
import type { Store } from './store.ts';

/** The end of the ledger on a day (UTC): what is published so that nobody can change the past unseen. */
export interface Checkpoint {
  readonly day: string;
  readonly position: number;
  readonly hash: string;
}

/** Makes the checkpoints of every day before today that has entries and none yet. Repeatable; several servers may do it. */
export function makeCheckpoints(store: Store, now: Date): Promise<Checkpoint[]> {
  return store.auditing(serviceContext('checkpoint', now), async (tx) => {
    const { rows } = await sql<Checkpoint>`
      INSERT INTO checkpoint (day, position, hash)
      SELECT DISTINCT ON ((at AT TIME ZONE 'UTC')::date) (at AT TIME ZONE 'UTC')::date, position, hash FROM ledger
       WHERE at < date_trunc('day', ${now}::timestamptz, 'UTC')
         AND position > coalesce((SELECT max(position) FROM checkpoint), 0)
       ORDER BY (at AT TIME ZONE 'UTC')::date, position DESC
      ON CONFLICT DO NOTHING
      RETURNING day, position, hash`.execute(tx.db);
    tx.audit({ action: 'ledger.checkpoint' });
    return rows;
  });
}
