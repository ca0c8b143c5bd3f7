import { type CaseEvent, lawEvents } from '@overread/engine/case';
import { stageOf } from '@overread/engine/work';
import type { Projection } from './projection.ts';

/** Events of which the parties are told. */
const told: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  'application-received',
  'information-asked',
  'found-eligible',
  'found-ineligible',
  'deferred',
  'assigned',
  'records-asked',
  'records-overdue',
  'converted-to-expedited',
  'determination-issued',
  'determination-served',
  'review-terminated',
  'application-withdrawn',
  'determination-amended',
]);

/**
 * `job`: what an event gives the software to do, entered with the event. The same event enters the same job, so a case
 * made anew from its events sends nothing twice; jobs are never forgotten.
 */
export const eventJobs: Projection = {
  name: 'job',
  async apply({ caseId, events, before, after }, tx) {
    const due = new Date(after.last?.at ?? 0);
    const job = (kind: string, sequence: number) => ({
      kind,
      key: `${caseId}:${sequence}`,
      case_id: caseId,
      payload: JSON.stringify({ event: sequence }),
      run_at: due,
      last_error: null,
      done_at: null,
      dead_at: null,
    });
    const jobs = events.filter((event) => told.has(event.type)).map((event) => job('notice', event.sequence));
    if (lawEvents(events).length > 0 || stageOf(before) !== stageOf(after)) jobs.push(job('clocks', after.version));
    if (jobs.length === 0) return;
    await tx.db
      .insertInto('job')
      .values(jobs)
      .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
      .execute();
  },
  forget: () => Promise.resolve(),
};
