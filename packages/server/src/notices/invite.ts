import type { CaseEvent, CaseState } from '@overread/engine/case';
import { isoOf, pacificDay } from '@overread/engine/dates';
import type { PartyNotice } from '@overread/engine/notice';
import { makeClaimCode } from '../people/index.ts';
import type { Tx } from '../store/index.ts';
import { aboutOf, enterNotice, noticeId } from './make.ts';
import type { NoticeParts } from './parts.ts';
import { recipientsOf } from './recipients.ts';

/**
 * Invites a worker who did not file himself in the portal: a letter with a code that opens his case. It goes on paper and to
 * him alone; the code stands in the letter and nowhere else.
 */
export async function inviteWorker(
  tx: Tx,
  { office, files }: NoticeParts,
  state: CaseState,
  { sequence, on, actor }: CaseEvent,
): Promise<void> {
  if (actor.role === 'employee') return;
  const worker = (await recipientsOf(tx, state)).find((one) => one.role === 'employee');
  if (worker === undefined || worker.method !== 'mail') return;
  const id = noticeId(state.caseNumber, sequence, 'claim-invitation', worker.party);
  const made = await tx.db.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst();
  if (made !== undefined) return;
  const { code, expiresAt } = await makeClaimCode(tx, state.caseNumber, 'employee');
  const notice: PartyNotice = {
    kind: 'claim-invitation',
    office,
    about: aboutOf(state),
    on,
    to: { role: 'employee', name: worker.name, address: worker.address },
    sentTo: [{ role: 'employee', name: worker.name, method: 'mail' }],
    alsoDue: [],
    code,
    until: isoOf(pacificDay(expiresAt.toISOString()) ?? 0),
  };
  await enterNotice(
    tx,
    files(),
    id,
    state.caseNumber,
    { sequence, on },
    notice,
    { ...worker, member: null, email: null },
    null,
  );
}
