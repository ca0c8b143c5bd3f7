import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { Prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** One connection, as transactions use it. */
export interface Bound {
  readonly db: Kysely<Tables>;
  readonly prepared: Prepared;
}

const known = new WeakMap<pg.ClientBase, Bound>();

/** Kysely on one connection, so that its queries run inside the transaction that is open there. Made once a connection. */
export function boundTo(client: pg.ClientBase): Bound {
  const found = known.get(client);
  if (found !== undefined) return found;
  const prepared = new Prepared();
  const one = {
    query: (text: string, values: unknown[]) => client.query(prepared.query(text, values)),
    release: () => undefined,
  };
  const pool = { connect: () => Promise.resolve(one), end: () => Promise.resolve() };
  const bound = { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) }), prepared };
  known.set(client, bound);
  return bound;
}
