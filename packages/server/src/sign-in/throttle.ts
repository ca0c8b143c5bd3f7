import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { fail } from '../problems/index.ts';
import { type Store, serviceContext } from '../store/index.ts';
import { networkOf } from './network.ts';

/** So many tries in a time, in seconds. */
interface Limit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

const perPair: Limit = { name: 'pair', most: 5, seconds: 900 };
const perAddress: Limit = { name: 'address', most: 50, seconds: 900 };
const perName: Limit = { name: 'name', most: 50, seconds: 3600 };
const perCode: Limit = { name: 'code', most: 20, seconds: 900 };

const perPasskey: Limit = { name: 'passkey', most: 60, seconds: 900 };
/** E-mails that one person can be sent without asking for them, and that one address can ask for. */
const perResetName: Limit = { name: 'reset name', most: 3, seconds: 3600 };
const perResetAddress: Limit = { name: 'reset address', most: 20, seconds: 3600 };

/** One try, which was counted before it was looked at: of many at once none slips through. */
export interface Try {
  /** It was right: it does not count. */
  readonly succeeded: () => Promise<void>;
}

/**
 * A try to sign in as `name` (a hash). Nobody can lock another out: few tries are allowed from one address for one name;
 * the total for a name stops only addresses from which that account has never been used.
 */
export async function trySignIn(store: Store, now: Date, name: string, address: string): Promise<Try> {
  const network = networkOf(address);
  const buckets = [of(perPair, `${name} ${network}`), of(perAddress, network)];
  if (!(await knownFrom(store, now, name, network))) buckets.push(of(perName, name));
  return count(store, now, buckets);
}

/** A try of a code from a letter or an invitation: by address alone, because nobody is named. */
export const tryCode = (store: Store, now: Date, address: string): Promise<Try> =>
  count(store, now, [of(perCode, networkOf(address))]);

/** A try with a passkey, or the question for one: by address alone, because nobody is named. */
export const tryPasskey = (store: Store, now: Date, address: string): Promise<Try> =>
  count(store, now, [of(perPasskey, networkOf(address))]);

/** Somebody asks for a new password for `name` (a hash); counted whether there is such an account or not. */
export const tryReset = (store: Store, now: Date, name: string, address: string): Promise<Try> =>
  count(store, now, [of(perResetName, name), of(perResetAddress, networkOf(address))]);

interface Bucket extends Limit {
  readonly key: string;
}

const of = (limit: Limit, whom: string): Bucket => ({
  ...limit,
  key: createHash('sha256').update(`${limit.name}\n${whom}`).digest('hex'),
});

async function count(store: Store, now: Date, buckets: readonly Bucket[]): Promise<Try> {
  // In one order, so that two tries never wait for each other.
  const ordered = buckets.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const context = serviceContext('sign-in', now);
  const over = await store.internal(context, async (tx) => {
    for (const { key, most, seconds } of ordered) {
      const from = new Date(now.getTime() - seconds * 1000);
      const { rows } = await sql<{ count: number; since: Date }>`
        INSERT INTO people.sign_in_attempt AS a (bucket, count, since) VALUES (${key}, 1, ${now})
        ON CONFLICT (bucket) DO UPDATE SET
          count = CASE WHEN a.since <= ${from} THEN 1 ELSE a.count + 1 END,
          since = CASE WHEN a.since <= ${from} THEN ${now} ELSE a.since END
        RETURNING count, since`.execute(tx.db);
      const [row] = rows;
      if (row !== undefined && row.count > most) return row.since.getTime() + seconds * 1000 - now.getTime();
    }
    return null;
  });
  if (over !== null) {
    await store.internal(context, (tx) => {
      tx.audit({ action: 'session.throttled', outcome: 'refused' });
      return Promise.resolve();
    });
    fail('too-many-requests', {
      where: 'sign-in',
      detail: 'Too many tries did not work.',
      remedy: `Wait ${Math.max(1, Math.ceil(over / 60_000))} minutes. If you have lost your password, ask for a new one by e-mail.`,
    });
  }
  return {
    succeeded: () =>
      store.internal(context, async (tx) => {
        for (const { key, name } of ordered) {
          const left = name === 'pair' ? sql`0` : sql`greatest(count - 1, 0)`;
          await sql`UPDATE people.sign_in_attempt SET count = ${left} WHERE bucket = ${key}`.execute(tx.db);
        }
        await sql`DELETE FROM people.sign_in_attempt WHERE since < ${new Date(now.getTime() - 86_400_000)}`.execute(
          tx.db,
        );
      }),
  };
}

async function knownFrom(store: Store, now: Date, name: string, network: string): Promise<boolean> {
  const row = await store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .selectFrom('people.sign_in_name as n')
      .innerJoin('people.session as s', 's.account', 'n.account')
      .select('s.id')
      .where('n.hash', '=', name)
      .where('s.network', '=', network)
      .limit(1)
      .executeTakeFirst(),
  );
  return row !== undefined;
}
