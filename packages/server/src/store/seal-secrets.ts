import { sql } from 'kysely';
import { ProblemError } from '../problems/index.ts';
import { isSealed } from '../sealed/index.ts';
import { serviceContext } from './context.ts';
import type { Store } from './store.ts';

/** Where a sealed value belongs: it opens in its own row only. */
export const sealedPlace = {
  totp: (account: string) => `people.totp ${account}`,
  webhook: (webhook: string) => `webhook ${webhook}`,
  organizationSignIn: (organization: string) => `people.organization_sign_in ${organization}`,
} as const;

/** Columns that hold sealed values: table, key, value, place. */
const columns = [
  ['people.totp', 'account', 'secret', sealedPlace.totp],
  ['people.organization_sign_in', 'organization', 'client_secret', sealedPlace.organizationSignIn],
  ['webhook', 'id', 'secret', sealedPlace.webhook],
  ['webhook', 'id', 'previous_secret', sealedPlace.webhook],
] as const;

/**
 * Seals what an earlier version kept plain, and again what lies under an older key. Run at start. A value that changed
 * meanwhile is left as it is, and so is one that does not open: the server must start, so that somebody can set it anew.
 */
export async function sealSecrets(store: Store, now: Date): Promise<{ sealed: number; unopened: number }> {
  const done = { sealed: 0, unopened: 0 };
  for (const [table, key, column, placeOf] of columns) {
    const rows = await store.internal(serviceContext('seal', now), async ({ db }) => {
      const old = await sql<{ key: string; value: string }>`
        SELECT ${sql.ref(key)} AS key, ${sql.ref(column)} AS value FROM ${sql.table(table)}
         WHERE ${sql.ref(column)} NOT LIKE ${`${store.vault.newest}%`}`.execute(db);
      return old.rows;
    });
    for (const { key: id, value } of rows) {
      const place = placeOf(id);
      const plain = openOrNull(store, value, place);
      if (plain === null) {
        done.unopened++;
        continue;
      }
      const sealed = store.vault.seal(plain, place);
      await store.internal(serviceContext('seal', now), (tx) => {
        tx.audit({ action: 'secret.sealed', subject: place });
        return sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${sealed}
          WHERE ${sql.ref(key)} = ${id} AND ${sql.ref(column)} = ${value}`.execute(tx.db);
      });
      done.sealed++;
    }
  }
  return done;
}

/** Null where the key is gone or the value is damaged. */
function openOrNull({ vault }: Store, value: string, place: string): string | null {
  if (!isSealed(value)) return value;
  try {
    return vault.open(value, place);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}
