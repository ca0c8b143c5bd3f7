import { fold } from '@overread/engine/case';
import { dayOf } from '@overread/engine/dates';
import { penalty } from '@overread/engine/law';
import { recordReminders } from '@overread/engine/work';
import type { JobHandler } from '../jobs/index.ts';
import { clocksOf, dayOfInstant, eventsOf } from '../queues/index.ts';
import { recordsDeadline } from './dates.ts';
import { emailsOf } from './emails.ts';
import { makeNotices } from './make.ts';
import type { NoticeParts } from './parts.ts';

/** Of reminders that nobody ran in time the last one goes out: the day after, the notice of the penalty takes over. */
const goneBy = (days: number, last: string, on: string): boolean => {
  const since = dayOf(on) - dayOf(last);
  return recordReminders.concat(1).some((next) => next > days && next <= since);
};

/**
 * Reminds the claims administrator of the records, before they are due and after, with the penalty so far and what of the
 * named records has no answer. Nothing where they have come, or the case has ended, or the day has moved.
 */
export const recordsReminderJob = (parts: NoticeParts): JobHandler => ({
  kind: 'records-reminder',
  async run({ caseId, payload }, tx) {
    if (caseId === null) return;
    const { clock, due, days } = payload as { clock: string; due: string; days: number };
    const events = await eventsOf(tx, caseId);
    const state = fold(events);
    const { records, end, determination } = state;
    if (records.completeOn !== null || end !== null || determination !== null) return;
    const on = dayOfInstant(tx.context.now);
    const running = clocksOf(events, on).some(
      (one) => one.clock === clock && one.due === due && (one.status === 'running' || one.status === 'overdue'),
    );
    const assigned = events.findLast((event) => event.type === 'assigned');
    if (!running || assigned === undefined) return;
    const last = due.slice(0, 10);
    if (goneBy(days, last, on)) return;
    const { amount, days: late, section } = penalty('records-late', last, null, on);
    const open = await tx.db
      .selectFrom('record_line as l')
      .select(['l.title', 'l.author', 'l.dated'])
      .where('l.case_id', '=', caseId)
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('record_answer as a').select('a.line').whereRef('a.line', '=', 'l.id'))),
      )
      .orderBy('l.made_at')
      .execute();
    const content = {
      kind: 'records-reminder',
      records: { ...recordsDeadline({ event: assigned, state, events }), due: last },
      late: late > 0 ? { amount, days: late, section } : null,
      missing: open.map(({ title, author, dated }) => ({
        locale: 'en' as const,
        text: [title, author, dated].filter((part) => part !== null).join(', '),
      })),
    } as const;
    const occasion = { sequence: assigned.sequence, on, round: `${clock} ${due} ${days}` };
    await makeNotices(tx, parts, state, occasion, [{ content, to: 'claims-administrator', enclosure: null }]);
    await emailsOf(tx, caseId, assigned.sequence, assigned.type);
  },
});
