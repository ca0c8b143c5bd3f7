import { sql } from 'kysely';
import type { Tx } from '../store/index.ts';

/** Until the end of the transaction nobody else enters or sweeps the file of this hash. */
export async function lockFile(tx: Tx, sha256: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${sha256}, 10))`.execute(tx.db);
}
