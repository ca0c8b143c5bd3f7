import { type CaseEvent, type CaseState, fold, lawEvents } from '@overread/engine/case';
import { instantOrNull, isoOf, pacificDay, dayOf } from '@overread/engine/dates';
import { type ClockResult, clocks } from '@overread/engine/law';
import { actOfClock, recordReminders } from '@overread/engine/work';
import { sql } from 'kysely';
import { runCommand } from '../cases/index.ts';
import { enterJobs, type JobHandler } from '../jobs/index.ts';
import { caseState, type Tx } from '../store/index.ts';
import { eventsOf } from './case-events.ts';

/** The California date of an instant. */
export const dayOfInstant = (now: Date): string => isoOf(pacificDay(now.toISOString()) ?? 0);

/** The clocks of a case on a day that have a date; computed from its events alone. */
export const clocksOf = (events: readonly CaseEvent[], on: string): (ClockResult & { due: string })[] =>
  clocks(lawEvents(events), on).filter((one): one is ClockResult & { due: string } => one.due !== null);

/** Computes the clocks of a case again, sets a timer for each that runs, and does what the software does by itself. */
const look: JobHandler['run'] = async ({ caseId }, tx) => {
  if (caseId === null) return;
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`clocks ${caseId}`}))`.execute(tx.db);
  const events = await eventsOf(tx, caseId);
  const running = clocksOf(events, dayOfInstant(tx.context.now));
  await keep(tx, caseId, running);
  await setTimers(
    tx,
    caseId,
    running.filter(({ status }) => status === 'running'),
  );
  await setReminders(
    tx,
    caseId,
    running.filter(({ status, clock }) => status === 'running' && isOfRecords(clock)),
  );
  await act(tx, caseId, fold(events), running);
};

/** After each event that a clock counts from, and each that moves the case to another stage. */
export const clocksJob: JobHandler = { kind: 'clocks', run: look };
/** When a clock is due. One that came due while nobody ran fires when the next process starts. */
export const clockDueJob: JobHandler = { kind: 'clock-due', run: look };

async function keep(tx: Tx, caseId: string, found: readonly (ClockResult & { due: string })[]): Promise<void> {
  await tx.db.deleteFrom('case_clock').where('case_id', '=', caseId).execute();
  if (found.length === 0) return;
  const numbers = new Map<string, number>();
  const rows = found.map(({ clock, actor, kind, status, due, version }) => {
    const number = (numbers.get(clock) ?? 0) + 1;
    numbers.set(clock, number);
    return {
      case_id: caseId,
      clock,
      number,
      actor,
      kind,
      status,
      due,
      due_on: due.slice(0, 10),
      section: version?.section ?? null,
    };
  });
  await tx.db.insertInto('case_clock').values(rows).execute();
}

/** The first minute after the last one in time, in California. */
function after(due: string): Date {
  const minute = instantOrNull(due);
  const next = minute === null ? instantOrNull(`${isoOf(dayOf(due) + 1)}T00:00`) : minute + 1;
  return new Date((next ?? 0) * 60_000);
}

const setTimers = (tx: Tx, caseId: string, found: readonly { clock: string; due: string }[]): Promise<void> =>
  enterJobs(
    tx,
    found.map(({ clock, due }) => ({
      kind: 'clock-due',
      key: `${caseId}:${clock}:${due}`,
      caseId,
      payload: { clock, due },
      runAt: after(due),
    })),
  );

const isOfRecords = (clock: string): boolean => clock === 'rec-mail' || clock === 'rec-el' || clock === 'rec-exp';

/** Reminds the claims administrator on some mornings; those that have gone by when the clock begins are left. */
const setReminders = (tx: Tx, caseId: string, found: readonly { clock: string; due: string }[]): Promise<void> =>
  enterJobs(
    tx,
    found.flatMap(({ clock, due }) =>
      recordReminders.flatMap((days) => {
        const minute = instantOrNull(`${isoOf(dayOf(due.slice(0, 10)) + days)}T08:00`);
        if (minute === null || minute * 60_000 < tx.context.now.getTime()) return [];
        const key = `${caseId}:${clock}:${due}:${days}`;
        const runAt = new Date(minute * 60_000);
        return [{ kind: 'records-reminder', key, caseId, payload: { clock, due, days }, runAt }];
      }),
    ),
  );

async function act(tx: Tx, caseId: string, state: CaseState, found: readonly ClockResult[]): Promise<void> {
  const { completeOn, overdueOn } = state.records;
  if (state.end !== null || state.determination !== null || completeOn !== null || overdueOn !== null) return;
  const late = found.find(({ clock, status }) => status === 'overdue' && actOfClock(clock) === 'mark-records-overdue');
  if (late?.due == null) return;
  const dueOn = late.due.slice(0, 10);
  // A clock in hours may end on the very day; the case goes on without the records from the day after.
  if (dayOfInstant(tx.context.now) <= dueOn) return;
  const loaded = await caseState(tx, caseId);
  await runCommand(
    tx,
    loaded,
    { type: 'mark-records-overdue', expectedVersion: loaded.state.version, dueOn, clock: late.clock },
    { needsDirectory: false },
  );
}
