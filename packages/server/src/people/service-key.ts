import { createHash, randomBytes } from 'node:crypto';
import { type ServerRole, type Store, type StoreContext, serverRoles, type Tx } from '../store/index.ts';
import type { Scope } from './scopes.ts';

export interface NewServiceKey {
  /** What it is for, for the list of keys: "Harbor Claims nightly upload". */
  readonly name: string;
  /** As whom it acts; each key has a person or service of its own. */
  readonly person: string;
  readonly role: ServerRole;
  readonly organization?: string | null;
  readonly reviewer?: string | null;
  readonly scopes: readonly Scope[] | readonly ['all'];
  readonly expiresAt?: Date | null;
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a key and answers it, `ovr_<id>_<secret>`: the only time that it is seen. The context must be an administrator's. */
export function makeServiceKey(store: Store, context: StoreContext, key: NewServiceKey): Promise<string> {
  return store.transaction(context, async (tx) => (await addServiceKey(tx, key)).key);
}

/** The same within a transaction of an administrator. */
export async function addServiceKey(tx: Tx, key: NewServiceKey): Promise<{ id: string; key: string }> {
  if (!serverRoles.includes(key.role)) throw new RangeError(`There is no role "${key.role}".`);
  const id = randomBytes(9).toString('hex');
  // 32 random bytes: a plain hash is enough, nothing can be guessed.
  const secret = randomBytes(32).toString('hex');
  await tx.db
    .insertInto('people.service_key')
    .values({
      id,
      secret_hash: hashOfSecret(secret),
      name: key.name,
      person: key.person,
      role: key.role,
      organization: key.organization ?? null,
      reviewer: key.reviewer ?? null,
      scopes: [...key.scopes],
      expires_at: key.expiresAt ?? null,
      revoked_at: null,
    })
    .execute();
  tx.audit({ action: 'key.made', subject: id });
  return { id, key: `ovr_${id}_${secret}` };
}
