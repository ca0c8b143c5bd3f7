import { type CaseState, fold } from '@overread/engine/case';
import { noticeEmail, type PartyNotice } from '@overread/engine/notice';
import type { JobHandler } from '../jobs/index.ts';
import { fail } from '../problems/index.ts';
import { eventsOf } from '../queues/index.ts';
import type { Tx } from '../store/index.ts';
import { compose } from './compose.ts';
import { emailsOf, enterEmail } from './emails.ts';
import { makeNotices } from './make.ts';
import type { NoticeParts } from './parts.ts';
import { inviteWorker } from './invite.ts';
import { recordsReminderJob } from './remind.ts';
import { makeProof, makeReturned, makeServiceList } from './sheets.ts';
import { serveIfMailed } from './service.ts';

/** Makes the notices of an event and sends them on their ways. */
const noticeJob = (parts: NoticeParts): JobHandler => ({
  kind: 'notice',
  async run({ caseId, payload }, tx) {
    if (caseId === null) return;
    const sequence = Number(payload['event']);
    const events = (await eventsOf(tx, caseId)).slice(0, sequence);
    const event = events.at(-1);
    if (event?.sequence !== sequence) return noEvent(caseId, sequence);
    const state: CaseState = fold(events);
    if (event.type === 'determination-served') {
      await makeServiceList(tx, parts, state, event.sequence);
      return released(tx, caseId);
    }
    await makeNotices(tx, parts, state, event, compose({ event, state, events }));
    if (event.type === 'application-received') await inviteWorker(tx, parts, state, event);
    await emailsOf(tx, caseId, event.sequence, event.type);
    if (event.type === 'determination-issued') await serveIfMailed(tx, caseId, sequence);
  },
});

const noEvent = (caseId: string, sequence: number): never =>
  fail('not-found', {
    where: `event ${sequence}`,
    detail: `Case ${caseId} has no such event.`,
    remedy: 'Verify the store; the event of a job is written with the job.',
  });

/** The determination was served: the portal opens it, and e-mail says that something waits there. */
async function released(tx: Tx, caseId: string): Promise<void> {
  const rows = await tx.db
    .selectFrom('notice_delivery as d')
    .innerJoin('notice as n', 'n.id', 'd.notice')
    .select(['d.notice', 'd.channel'])
    .where('n.case_id', '=', caseId)
    .where('n.kind', '=', 'determination-served')
    .where('d.status', '=', 'waiting')
    .execute();
  const { now } = tx.context;
  for (const { notice, channel } of rows) {
    if (channel === 'email') await enterEmail(tx, caseId, notice);
    if (channel === 'portal') await sent(tx, notice, 'portal', now);
  }
}

const sent = (tx: Tx, notice: string, channel: 'portal' | 'email', now: Date): Promise<unknown> =>
  tx.db
    .updateTable('notice_delivery')
    .set({ status: 'sent', changed_at: now })
    .where('notice', '=', notice)
    .where('channel', '=', channel)
    .execute();

/** Sends the e-mail of a notice: that something waits in the portal, and nothing else. */
const emailJob = ({ office, mailer }: NoticeParts): JobHandler => ({
  kind: 'email',
  async run({ caseId, payload }, tx) {
    const notice = String(payload['notice']);
    const row = await tx.db
      .selectFrom('notice as n')
      .innerJoin('notice_delivery as d', 'd.notice', 'n.id')
      .innerJoin('party_contact as c', (join) =>
        join.onRef('c.case_id', '=', 'n.case_id').onRef('c.party', '=', 'n.party'),
      )
      .select(['n.kind', 'n.locale', 'c.email', 'd.status'])
      .where('n.id', '=', notice)
      .where('d.channel', '=', 'email')
      .executeTakeFirst();
    if (row?.email == null || row.status !== 'waiting') return;
    if (mailer === null) {
      return fail('configuration-invalid', {
        where: 'SMTP_URL',
        detail: 'No mail server is set; the e-mail waits.',
        remedy: 'Set SMTP_URL and OVERREAD_MAIL_FROM and start the server again.',
      });
    }
    const { subject, text } = noticeEmail({ kind: row.kind, office } as PartyNotice, row.locale);
    await mailer.send({ id: notice, to: row.email, subject, text });
    await sent(tx, notice, 'email', tx.context.now);
    tx.audit({ action: 'notice.email', caseId, subject: notice });
  },
});

/** After paper went into the mail: its proof of service, and the service of a determination once all of it is out. */
const mailedJob = (parts: NoticeParts): JobHandler => ({
  kind: 'mailed',
  async run({ caseId, payload }, tx) {
    if (caseId === null) return;
    const { kind, event } = await makeProof(tx, parts, caseId, String(payload['notice']));
    if (kind === 'determination-served') await serveIfMailed(tx, caseId, event);
  },
});

const returnedJob = (parts: NoticeParts): JobHandler => ({
  kind: 'returned',
  async run({ caseId, payload }, tx) {
    if (caseId !== null) await makeReturned(tx, parts, caseId, String(payload['notice']));
  },
});

export const noticeJobs = (parts: NoticeParts): JobHandler[] => [
  noticeJob(parts),
  emailJob(parts),
  mailedJob(parts),
  returnedJob(parts),
  recordsReminderJob(parts),
];
