import { timingSafeEqual } from 'node:crypto';
import { type Person, type ServerRole, type Store, serviceContext } from '../store/index.ts';
import type { Authenticator } from './authenticator.ts';
import { hashOfSecret } from './service-key.ts';

/** A key that was revoked works for this much longer at most, in milliseconds. */
const remembered = 1000;
/** Keys remembered at most; beyond that all are looked up again. */
const most = 10_000;

interface Known {
  readonly person: Person;
  readonly hash: Buffer;
  readonly expiresAt: number;
  readonly until: number;
}

/** `Authorization: Bearer ovr_<id>_<secret>`: the keys of service accounts. */
export function serviceKeyAuthenticator(store: Store, clock: () => Date = () => new Date()): Authenticator {
  const known = new Map<string, Known>();
  return {
    name: 'service-key',
    async authenticate({ headers }) {
      const parts = /^Bearer ovr_([0-9a-f]{18})_([0-9a-f]{64})$/.exec(headers.authorization ?? '');
      const [, id, secret] = parts ?? [];
      if (id === undefined || secret === undefined) return null;
      const now = clock().getTime();
      let found = known.get(id);
      if (found === undefined || found.until < now) {
        found = await lookUp(store, id, now);
        if (known.size >= most) known.clear();
        if (found === undefined) known.delete(id);
        else known.set(id, found);
      }
      if (found === undefined || found.expiresAt <= now) return null;
      return timingSafeEqual(found.hash, Buffer.from(hashOfSecret(secret), 'hex')) ? found.person : null;
    },
  };
}

async function lookUp(store: Store, id: string, now: number): Promise<Known | undefined> {
  const row = await store.internal(serviceContext('sign-in', new Date(now)), (tx) =>
    tx.db
      .selectFrom('people.service_key')
      .selectAll()
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const person: Person = {
    id: row.person,
    role: row.role as ServerRole,
    organization: row.organization,
    reviewer: row.reviewer,
    scopes: row.scopes.includes('all') ? 'all' : row.scopes,
  };
  return {
    person,
    hash: Buffer.from(row.secret_hash, 'hex'),
    expiresAt: row.expires_at?.getTime() ?? Number.POSITIVE_INFINITY,
    until: now + remembered,
  };
}
