import type { CaseEvent } from '@overread/engine/case';
import { enterJob } from '../jobs/index.ts';
import type { Tx } from '../store/index.ts';

/** Enters the e-mails of the notices of an event, each once. */
export async function emailsOf(tx: Tx, caseId: string, sequence: number, type: CaseEvent['type']): Promise<void> {
  // Nobody is told by e-mail of a determination before it was served.
  if (type === 'determination-issued') return;
  const rows = await tx.db
    .selectFrom('notice_delivery as d')
    .innerJoin('notice as n', 'n.id', 'd.notice')
    .select('d.notice')
    .where('n.case_id', '=', caseId)
    .where('n.event', '=', sequence)
    .where('d.channel', '=', 'email')
    .where('d.status', '=', 'waiting')
    .execute();
  for (const { notice } of rows) await enterEmail(tx, caseId, notice);
}

/** Enters the e-mail of one notice. */
export const enterEmail = (tx: Tx, caseId: string, notice: string): Promise<void> =>
  enterJob(tx, { kind: 'email', key: notice, caseId, payload: { notice }, runAt: tx.context.now });
