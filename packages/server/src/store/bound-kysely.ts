import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { Tables } from './tables.ts';

const known = new WeakMap<pg.ClientBase, Kysely<Tables>>();

/** Kysely on one connection, so that its queries run inside the transaction that is open there. Made once a connection. */
export function boundTo(client: pg.ClientBase): Kysely<Tables> {
  const found = known.get(client);
  if (found !== undefined) return found;
  const one = {
    query: client.query.bind(client),
    release: () => undefined,
  };
  const pool = { connect: () => Promise.resolve(one), end: () => Promise.resolve() };
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
  known.set(client, db);
  return db;
}
