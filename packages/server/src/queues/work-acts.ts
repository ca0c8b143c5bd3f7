import { queueNamed } from '@overread/engine/work';
import { fail } from '../problems/index.ts';
import type { Tx } from '../store/index.ts';
import { dayOfInstant } from './clock-jobs.ts';
import { type OpenStay, openStay } from './stays.ts';

const taken = ({ claimedBy }: OpenStay): never =>
  fail(
    'work-taken',
    {
      where: 'claim',
      detail: 'Someone else has claimed this case.',
      remedy: 'Take another one, or ask for it to be released or forwarded.',
    },
    { extension: { by: claimedBy } },
  );

/** The person takes the case of a queue. Taking what one has already is no error. */
export async function claim(tx: Tx, caseId: string): Promise<void> {
  const stay = await openStay(tx, caseId);
  if (stay.queue.roles.includes('reviewer')) {
    fail('not-allowed', {
      where: `queue ${stay.queue.id}`,
      detail: 'A reviewer is drawn, he does not choose his cases.',
      remedy: 'The case is with the reviewer who was drawn.',
    });
  }
  const { id: me } = tx.context.person;
  if (stay.claimedBy === me) return;
  if (stay.claimedBy !== null) taken(stay);
  const at = tx.context.now;
  await tx.db.updateTable('queue_stay').set({ claimed_by: me, claimed_at: at }).where('id', '=', stay.id).execute();
  await tx.db.insertInto('queue_act').values({ stay: stay.id, act: 'claim', by: me, at, reason: null }).execute();
}

/** The person puts the case back; a coordinator puts back what someone else has. */
export async function release(tx: Tx, caseId: string, reason: string): Promise<void> {
  const stay = await openStay(tx, caseId, { anyQueue: true });
  const { id: me, role } = tx.context.person;
  if (stay.claimedBy === null) return;
  if (stay.claimedBy !== me && role !== 'coordinator') taken(stay);
  await tx.db.updateTable('queue_stay').set({ claimed_by: null, claimed_at: null }).where('id', '=', stay.id).execute();
  await tx.db
    .insertInto('queue_act')
    .values({ stay: stay.id, act: 'release', by: me, at: tx.context.now, reason })
    .execute();
}

/** The case goes to another queue by hand. What the events of the case say of it is not changed by that. */
export async function forward(tx: Tx, caseId: string, to: string, reason: string): Promise<void> {
  const stay = await openStay(tx, caseId, { anyQueue: true });
  if (!stay.queue.forwardsTo.includes(to)) {
    fail('work-not-there', {
      where: `queue ${to}`,
      detail: `From "${stay.queue.name}" a case goes by hand to: ${stay.queue.forwardsTo.join(', ') || 'nowhere'}.`,
      remedy: 'Choose one of these, or do the act that moves the case on.',
    });
  }
  await move(tx, caseId, stay, to, 'forward', reason);
}

/** The case goes to whoever is above. */
export async function escalate(tx: Tx, caseId: string, reason: string): Promise<void> {
  const stay = await openStay(tx, caseId, { anyQueue: true });
  const to = stay.queue.escalatesTo;
  if (to === null) {
    return fail('work-not-there', {
      where: `queue ${stay.queue.id}`,
      detail: `From "${stay.queue.name}" nothing is escalated.`,
      remedy: 'Decide it here, or forward it.',
    });
  }
  await move(tx, caseId, stay, to, 'escalate', reason);
}

async function move(
  tx: Tx,
  caseId: string,
  stay: OpenStay,
  to: string,
  how: 'forward' | 'escalate',
  reason: string,
): Promise<void> {
  if (stay.claimedBy !== null && stay.claimedBy !== tx.context.person.id && tx.context.person.role !== 'coordinator') {
    taken(stay);
  }
  if (queueNamed(to) === undefined) throw new RangeError(`There is no queue "${to}" in knowledge/work.`);
  const since = tx.context.now;
  await tx.db.updateTable('queue_stay').set({ until: since }).where('id', '=', stay.id).execute();
  await tx.db
    .insertInto('queue_stay')
    .values({
      case_id: caseId,
      stage: stay.stage,
      queue: to,
      how,
      reason,
      sent_by: tx.context.person.id,
      previous: stay.id,
      since,
      since_on: dayOfInstant(since),
      until: null,
      claimed_by: null,
      claimed_at: null,
    })
    .execute();
}
