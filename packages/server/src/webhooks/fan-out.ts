import { type CaseEvent, fold } from '@overread/engine/case';
import { sql } from 'kysely';
import type { JobHandler } from '../jobs/index.ts';
import { presentEvent } from '../present/index.ts';
import { eventsOf } from '../queues/index.ts';
import { facesAParty, type ServerRole, type Store, type Tx } from '../store/index.ts';
import { eventBody, newMessageId } from './message.ts';

/** Makes of one event the messages to those who may know of it. A webhook that is paused or disabled has its message held. */
export const fanOutJob = (portal: string): JobHandler => ({
  kind: 'webhooks',
  async run({ caseId, payload }, tx, store) {
    if (caseId === null) return;
    const events = (await eventsOf(tx, caseId)).slice(0, Number(payload['event']));
    const event = events.at(-1);
    if (event === undefined) return;
    const webhooks = await liveWebhooks(store, tx, new Date(event.at));
    const state = fold(events);
    const members = await membersOf(tx, caseId);
    for (const webhook of webhooks) {
      const wanted = webhook.events === null || webhook.events.includes(`case.${event.type}`);
      const role = webhook.role as ServerRole;
      const sees = !facesAParty(role) || webhook.memberships.some((key) => members.has(key));
      if (!wanted || !sees || presentEvent(event, state, role) === null) continue;
      await enter(tx, webhook.id, event, webhook.state === 'active', portal);
    }
  },
});

/** Those that were there when it happened, of accounts that still have a key that works. */
const liveWebhooks = (store: Store, { context }: Tx, happened: Date) =>
  store.internalBeside(context, ({ db }) =>
    db
      .selectFrom('webhook as w')
      .select(['w.id', 'w.role', 'w.memberships', 'w.events', 'w.state'])
      .where('w.state', '<>', 'deleted')
      .where('w.made_at', '<=', happened)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('people.service_key as k')
            .select('k.id')
            .whereRef('k.person', '=', 'w.person')
            .where('k.revoked_at', 'is', null)
            .where((or) => or.or([or('k.expires_at', 'is', null), or('k.expires_at', '>', context.now)])),
        ),
      )
      .execute(),
  );

async function membersOf(tx: Tx, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('case_member')
    .select('member')
    .where('case_id', '=', caseId)
    .where('until', 'is', null)
    .execute();
  return new Set(rows.map((row) => row.member));
}

async function enter(tx: Tx, webhook: string, event: CaseEvent, sent: boolean, portal: string): Promise<void> {
  const made = await tx.db
    .insertInto('webhook_delivery')
    .values({
      id: newMessageId(),
      webhook,
      case_id: event.caseNumber,
      event: event.sequence,
      type: `case.${event.type}`,
      body: eventBody(event, portal),
      made_at: tx.context.now,
      state: 'held',
    })
    .onConflict((conflict) => conflict.columns(['webhook', 'case_id', 'event']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made !== undefined && sent) await sendDelivery(tx, made.id);
}

/** Enters the work of sending a message, also anew. */
export async function sendDelivery(tx: Tx, delivery: string): Promise<void> {
  await sql`SELECT send_webhook(${delivery}, ${tx.context.now})`.execute(tx.db);
}
