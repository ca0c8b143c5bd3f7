import type pg from 'pg';
import { fail } from '../problems/index.ts';
import type { StoreContext } from './context.ts';
import type { Store } from './store.ts';
import type { Tx } from './transaction.ts';

/** A request that may come twice. */
export interface Repeatable {
  readonly key: string;
  /** Hash over method, address and body. */
  readonly fingerprint: string;
}

/** What a request is answered with; `body` is JSON text, sent as it is. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Does the work of a request once, however often it comes: act, key and answer are one transaction. A second request with
 * the same key waits for the first and gets its answer. What was refused is not kept: it can be tried again.
 */
export function once(
  store: Store,
  context: StoreContext,
  request: Repeatable,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer & { readonly replayed: boolean }> {
  return store.transaction(context, async (tx) => {
    const mine = await claim(tx, request);
    if (!mine) return { ...(await replay(tx, request)), replayed: true };
    const answer = await work(tx);
    await tx.db
      .updateTable('idempotency_key')
      .set({ status: answer.status, headers: JSON.stringify(answer.headers) as never, body: answer.body })
      .where('person', '=', context.person.id)
      .where('key', '=', request.key)
      .execute();
    return { ...answer, replayed: false };
  });
}

async function claim(tx: Tx, { key, fingerprint }: Repeatable): Promise<boolean> {
  try {
    const row = await tx.db
      .insertInto('idempotency_key')
      .values({ person: tx.context.person.id, key, fingerprint, status: null, headers: null, body: null })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    return row !== undefined;
  } catch (error) {
    // 55P03: the first request has held the key longer than anyone should wait.
    if ((error as pg.DatabaseError).code !== '55P03') throw error;
    return fail('idempotency-in-progress', {
      where: 'Idempotency-Key',
      detail: 'A request with this key came before and has not ended.',
      remedy: 'Wait a moment and send it again, with the same key.',
    });
  }
}

async function replay(tx: Tx, { key, fingerprint }: Repeatable): Promise<Answer> {
  const row = await tx.db
    .selectFrom('idempotency_key')
    .selectAll()
    .where('person', '=', tx.context.person.id)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (row.fingerprint !== fingerprint || row.status === null) {
    return fail('idempotency-key-reused', {
      where: 'Idempotency-Key',
      detail: 'This key came before, with another address or another body.',
      remedy: 'Give every act a key of its own; repeat a key only to repeat the very same request.',
    });
  }
  tx.audit({ action: 'request.replayed' });
  return { status: row.status, headers: row.headers ?? {}, body: row.body ?? '' };
}
