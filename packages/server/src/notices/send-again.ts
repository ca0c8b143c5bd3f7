import type { CaseState } from '@overread/engine/case';
import { dayOfInstant } from '../queues/index.ts';
import type { Tx } from '../store/index.ts';
import { noticeId } from './make.ts';

/**
 * A paper that came back goes to the address that was found: the same bytes, on paper, with a mailing and a proof of service of
 * its own. Later papers to this party go there too. Made again it changes nothing.
 */
export async function sendAgain(
  tx: Tx,
  { caseNumber }: CaseState,
  returned: string,
  found: readonly string[],
): Promise<void> {
  const { now } = tx.context;
  const first = await tx.db.selectFrom('notice').selectAll().where('id', '=', returned).executeTakeFirstOrThrow();
  const id = noticeId(returned, 'again');
  const on = dayOfInstant(now);
  await tx.db
    .insertInto('notice')
    .values({ ...first, id, address: [...found], on_day: on, method: 'mail', made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const delivery = { notice: id, case_id: caseNumber, channel: 'print', status: 'waiting' } as const;
  await tx.db
    .insertInto('notice_delivery')
    .values({ ...delivery, on_day: null, reason: null, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // A party of whom the case alone knows how it is reached has no contact yet.
  if (first.party !== null) {
    const address = [...found];
    await tx.db
      .insertInto('party_contact')
      .values({
        case_id: caseNumber,
        party: first.party,
        email: null,
        locale: first.locale,
        method: 'mail',
        address,
        changed_at: now,
      })
      .onConflict((conflict) => conflict.columns(['case_id', 'party']).doUpdateSet({ address, changed_at: now }))
      .execute();
  }
  tx.audit({ action: 'notice.again', caseId: caseNumber, subject: id });
}
