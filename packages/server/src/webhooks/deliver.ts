import { sql } from 'kysely';
import type { Job, JobHandler } from '../jobs/index.ts';
import { fail, ProblemError } from '../problems/index.ts';
import { sealedPlace, type Store, type Tx } from '../store/index.ts';
import { checkedUrl } from './address.ts';
import { type Posted, post } from './post.ts';
import { signedHeaders } from './signature.ts';

const hour = 3_600_000;
/** A webhook at which every attempt of so many hours has failed is disabled. */
export const failingHours = 120;

/** Sends one message to one webhook. What was not taken is tried again by the queue; each attempt is written down. */
export const deliverJob = (allowPrivate: boolean): JobHandler => ({
  kind: 'webhook',
  async run(job, tx, store) {
    const delivery = await toSend(tx, String(job.payload['delivery']));
    if (delivery === undefined) return;
    if (delivery.hook !== 'active') return hold(tx, delivery.id);
    const { now } = tx.context;
    const posted = await send(store, delivery, now, allowPrivate);
    if ('status' in posted && posted.status >= 200 && posted.status < 300) return taken(tx, delivery, posted.status);
    const disabled = await notTaken(store, tx, job, delivery, posted);
    if (disabled) return;
    fail('webhook-undelivered', {
      where: `webhook ${delivery.webhook}`,
      detail: said(posted),
      remedy: 'The receiver must answer 2xx within 10 seconds. It is tried again, later each time.',
    });
  },
});

type Delivery = NonNullable<Awaited<ReturnType<typeof toSend>>>;

const toSend = ({ db }: Tx, id: string) =>
  db
    .selectFrom('webhook_delivery as d')
    .innerJoin('webhook as w', 'w.id', 'd.webhook')
    .select(['d.id', 'd.body', 'd.webhook', 'w.url', 'w.secret', 'w.previous_secret', 'w.previous_until'])
    .select(['w.state as hook', 'w.failing_since'])
    .where('d.id', '=', id)
    .where('d.state', '=', 'waiting')
    .executeTakeFirst();

async function send(store: Store, delivery: Delivery, now: Date, allowPrivate: boolean): Promise<Posted> {
  const { webhook, url, secret, previous_secret: previous, previous_until: until } = delivery;
  const sealed = previous !== null && until !== null && until > now ? [secret, previous] : [secret];
  const secrets = sealed.map((one) => store.vault.open(one, sealedPlace.webhook(webhook)));
  try {
    // Again at every attempt: the setting may have become stricter since the webhook was made.
    return await post(
      checkedUrl(url, allowPrivate),
      delivery.body,
      signedHeaders(delivery, secrets, now),
      allowPrivate,
    );
  } catch (error) {
    if (error instanceof ProblemError) return { error: 'its address may not be called' };
    throw error;
  }
}

async function taken(tx: Tx, { id, webhook, failing_since: failing }: Delivery, status: number): Promise<void> {
  const { now } = tx.context;
  await tx.db
    .updateTable('webhook_delivery')
    .set({ state: 'delivered', attempts: sql`attempts + 1`, last_at: now, answered: status, error: null })
    .where('id', '=', id)
    .execute();
  if (failing === null) return;
  await tx.db.updateTable('webhook').set({ failing_since: null }).where('id', '=', webhook).execute();
}

const hold = async (tx: Tx, id: string): Promise<void> => {
  await tx.db.updateTable('webhook_delivery').set({ state: 'held' }).where('id', '=', id).execute();
};

/**
 * Writes a failed attempt down, beside the transaction of the job, which is undone; answers whether the webhook is disabled
 * now. `410 Gone` disables at once, as Standard Webhooks has it.
 */
function notTaken(store: Store, tx: Tx, job: Job, { id, webhook }: Delivery, posted: Posted): Promise<boolean> {
  const { now } = tx.context;
  const gone = 'status' in posted && posted.status === 410;
  return store.internalBeside(tx.context, async (beside) => {
    const { db } = beside;
    const hook = await db
      .updateTable('webhook')
      .set({ failing_since: sql<Date>`coalesce(failing_since, ${now}::timestamptz)` })
      .where('id', '=', webhook)
      .returning(['failing_since', 'state'])
      .executeTakeFirstOrThrow();
    const since = hook.failing_since ?? now;
    const long = now.getTime() - since.getTime() >= failingHours * hour;
    const disabled = gone || long;
    if (disabled && hook.state === 'active') {
      const why = gone
        ? 'The receiver answered 410: it wants no more messages.'
        : `Every attempt since ${since.toISOString()} has failed; the last one: ${said(posted)}`;
      await db
        .updateTable('webhook')
        .set({ state: 'disabled', why, changed_at: now })
        .where('id', '=', webhook)
        .execute();
      beside.audit({ action: 'webhook.disabled', subject: webhook });
    }
    const { rows } = await sql<{ last: boolean }>`
      SELECT attempts >= most_attempts AS last FROM job WHERE id = ${job.id}`.execute(db);
    const dead = rows[0]?.last === true;
    await db
      .updateTable('webhook_delivery')
      .set({
        state: disabled ? 'held' : dead ? 'dead' : 'waiting',
        attempts: sql`attempts + 1`,
        last_at: now,
        answered: 'status' in posted ? posted.status : null,
        error: said(posted),
      })
      .where('id', '=', id)
      .execute();
    return disabled;
  });
}

const said = (posted: Posted): string =>
  'status' in posted ? `The receiver answered ${posted.status}.` : `The receiver could not be told: ${posted.error}.`;
