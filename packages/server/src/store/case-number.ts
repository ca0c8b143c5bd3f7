import { sql } from 'kysely';
import type { StoreContext } from './context.ts';
import type { Store } from './store.ts';

/** A new case number, `CM26-0000001`: year of receipt and place in it. Never given twice; one may stay unused. */
export async function newCaseNumber(store: Store, context: StoreContext, receivedOn: string): Promise<string> {
  const year = Number(receivedOn.slice(0, 4));
  const { rows } = await store.internalBeside(context, (tx) =>
    sql<{ last: number }>`SELECT overread.next_case_number(${year}) AS last`.execute(tx.db),
  );
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('The database gave no case number.');
  return `CM${String(year % 100).padStart(2, '0')}-${String(last).padStart(7, '0')}`;
}
