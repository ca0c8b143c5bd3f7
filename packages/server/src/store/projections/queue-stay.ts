import { isoOf, pacificDay } from '@overread/engine/dates';
import { stageOf } from '@overread/engine/work';
import type { Projection } from './projection.ts';

/**
 * `queue_stay`: a case that comes to another stage leaves its queue and enters that of the stage, whatever a person had
 * done with it. What people do with a stay is not in the events of the case, so nothing of it is ever forgotten.
 */
export const queueStay: Projection = {
  name: 'queue_stay',
  async apply({ caseId, before, after }, tx) {
    const stage = stageOf(after);
    if (stage === stageOf(before)) return;
    const since = new Date(after.last?.at ?? 0);
    const open = await tx.db
      .selectFrom('queue_stay')
      .select(['id', 'stage'])
      .where('case_id', '=', caseId)
      .where('until', 'is', null)
      .executeTakeFirst();
    if (open?.stage === stage) return;
    if (open !== undefined) {
      await tx.db.updateTable('queue_stay').set({ until: since }).where('id', '=', open.id).execute();
    }
    if (stage === null) return;
    await tx.db
      .insertInto('queue_stay')
      .values({
        case_id: caseId,
        stage,
        queue: stage,
        how: 'stage',
        reason: null,
        sent_by: null,
        previous: open?.id ?? null,
        since,
        since_on: isoOf(pacificDay(since.toISOString()) ?? 0),
        until: null,
        claimed_by: null,
        claimed_at: null,
      })
      .execute();
  },
  forget: () => Promise.resolve(),
};
