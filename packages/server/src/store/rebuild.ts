import { type CaseEvent, nothing } from '@overread/engine/case';
import { type StoreContext, serviceContext } from './context.ts';
import { caseState } from './loaded-case.ts';
import { projections, shape } from './projections/index.ts';
import type { Store } from './store.ts';
import type { Tx } from './transaction.ts';

/** Makes every projection of one case again from its events. */
export async function rebuildCase(tx: Tx, caseId: string): Promise<void> {
  const rows = await tx.db
    .selectFrom('case_event')
    .select('body')
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute();
  const events = rows.map((row) => JSON.parse(row.body) as CaseEvent);
  const { state, hash } = await caseState(tx, caseId);
  await tx.as('overread_projector', async () => {
    for (const projection of projections) {
      await projection.forget(caseId, tx);
      await projection.apply({ caseId, events, before: nothing, after: state, hash }, tx);
    }
  });
  tx.audit({ action: 'case.rebuild', caseId });
}

/** Makes again what a server with another shape of state has written; answers how many cases. Run at start. */
export async function rebuildStale(store: Store, now: Date): Promise<number> {
  const context: StoreContext = serviceContext('rebuild', now);
  let done = 0;
  for (;;) {
    const batch = await store.transaction(context, async (tx) => {
      const stale = await tx.db
        .selectFrom('case_file')
        .select('case_id')
        .where('shape', '<>', shape)
        .orderBy('case_id')
        .limit(100)
        .execute();
      for (const { case_id } of stale) await rebuildCase(tx, case_id);
      tx.audit({ action: 'case.rebuild-look' });
      return stale.length;
    });
    if (batch === 0) return done;
    done += batch;
  }
}
