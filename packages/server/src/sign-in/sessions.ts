import { type Authenticator, holderOf, personOf } from '../people/index.ts';
import { type Person, type Store, serviceContext } from '../store/index.ts';
import { tokenIn } from './cookie.ts';
import { hashOfToken } from './session.ts';

/** A session that another server has ended works for this much longer at most, in milliseconds. */
const remembered = 1000;
/** A use of a session is written down this often at most, in milliseconds. */
const noted = 30_000;
const most = 10_000;

interface Known {
  readonly person: Person;
  readonly account: string | null;
  readonly until: number;
}

/** The sessions of the people who are signed in. */
export interface Sessions {
  /** Recognises the cookie. */
  readonly authenticator: Authenticator;
  /** Forgets what was remembered of an account, or of everyone: to be called after sessions were ended. */
  readonly forget: (account?: string) => void;
}

export function keepSessions(store: Store, clock: () => Date): Sessions {
  const known = new Map<string, Known>();
  return {
    authenticator: {
      name: 'session',
      async authenticate({ headers }) {
        // One way of signing in at a time: a request with a key is a request of the key.
        if (headers.authorization !== undefined) return null;
        const token = tokenIn(headers);
        if (token === null) return null;
        const hash = hashOfToken(token);
        const now = clock();
        const found = known.get(hash);
        if (found !== undefined && found.until > now.getTime()) return found.person;
        const read = await lookUp(store, hash, now);
        if (known.size >= most) known.clear();
        if (read === null) known.delete(hash);
        else known.set(hash, read);
        return read?.person ?? null;
      },
    },
    forget(account) {
      if (account === undefined) known.clear();
      for (const [hash, one] of known) if (one.account === account) known.delete(hash);
    },
  };
}

/** A session that lives: begun, not ended, used lately, of an account or code that still holds. */
async function lookUp(store: Store, hash: string, now: Date): Promise<Known | null> {
  return store.internal(serviceContext('sign-in', now), async ({ db }) => {
    const row = await db
      .selectFrom('people.session as s')
      .leftJoin('people.account as a', 'a.id', 's.account')
      .leftJoin('people.claim_code as c', 'c.id', 's.claim_code')
      .select(['s.id', 's.account', 's.seen_at', 's.idle_seconds', 's.expires_at', 's.role'])
      .select(['a.role as account_role', 'a.state', 'a.organization', 'a.reviewer'])
      .select(['c.id as code', 'c.expires_at as code_until', 'c.claimed_at'])
      .where('s.token_hash', '=', hash)
      .where('s.ended_at', 'is', null)
      .executeTakeFirst();
    if (row === undefined) return null;
    const idleEnd = row.seen_at.getTime() + row.idle_seconds * 1000;
    const end = Math.min(idleEnd, row.expires_at.getTime());
    if (end <= now.getTime()) return null;
    let person: Person;
    if (row.account !== null) {
      if (row.state !== 'active' || row.account_role !== row.role) return null;
      const { account: id, role, organization, reviewer } = row;
      person = personOf({ id, role, organization, reviewer });
    } else {
      if (row.code === null || row.claimed_at !== null || (row.code_until ?? now) <= now) return null;
      person = holderOf({ id: row.code, role: row.role });
    }
    if (now.getTime() - row.seen_at.getTime() >= noted) {
      await db.updateTable('people.session').set({ seen_at: now }).where('id', '=', row.id).execute();
    }
    return { person, account: row.account, until: Math.min(now.getTime() + remembered, end) };
  });
}
