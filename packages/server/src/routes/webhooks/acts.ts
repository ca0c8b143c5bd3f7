import { z } from 'zod';
import { type App, answer, answerOnce, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import { sealedPlace, type Tx } from '../../store/index.ts';
import { newMessageId, newSecret, pingBody, sendDelivery } from '../../webhooks/index.ts';
import { webhookAnswer, webhookParams } from './answers.ts';
import { told, webhookAt, writes } from './found.ts';

/** The secret before still signs for so long: time to bring the new one to the receiver. */
const overlap = 24 * 3_600_000;

/** Pause, resume, a new secret, a trial message. */
export function webhookActRoutes(app: App, services: Services): void {
  app.post(
    '/api/v1/webhooks/:webhook/pause',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Pauses a webhook; messages are held until it is resumed.',
        params: webhookParams,
        response: { 200: webhookAnswer },
      },
      config: { access: writes, action: 'webhook.paused' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { id } = await webhookAt(tx, request.params.webhook);
        await tx.db
          .updateTable('webhook')
          .set({ state: 'paused', why: null, changed_at: tx.context.now })
          .where('id', '=', id)
          .execute();
        tx.audit({ action: 'webhook.paused', subject: id });
        return answer(200, told(await webhookAt(tx, id), tx.context.now));
      }),
  );

  app.post(
    '/api/v1/webhooks/:webhook/resume',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Takes a paused or disabled webhook up again and sends what was held, oldest first.',
        params: webhookParams,
        response: { 200: webhookAnswer },
      },
      config: { access: writes, action: 'webhook.resumed' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { id } = await webhookAt(tx, request.params.webhook);
        await tx.db
          .updateTable('webhook')
          .set({ state: 'active', why: null, failing_since: null, changed_at: tx.context.now })
          .where('id', '=', id)
          .execute();
        const held = await heldBy(tx, id);
        for (const delivery of held) await sendDelivery(tx, delivery);
        tx.audit({ action: 'webhook.resumed', subject: `${id}, ${held.length} messages` });
        return answer(200, told(await webhookAt(tx, id), tx.context.now));
      }),
  );

  app.post(
    '/api/v1/webhooks/:webhook/rotate-secret',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Makes a new secret, shown once. For a day messages are signed with both.',
        params: webhookParams,
        response: { 200: z.object({ id: z.string(), oldSecretUntil: z.string(), secret: z.string().optional() }) },
      },
      config: { access: writes, action: 'webhook.secret-rotated' },
    },
    (request, reply) => {
      const secret = newSecret();
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          const { id } = await webhookAt(tx, request.params.webhook);
          const until = new Date(tx.context.now.getTime() + overlap);
          await tx.db
            .updateTable('webhook')
            .set((eb) => ({
              previous_secret: eb.ref('secret'),
              previous_until: until,
              secret: services.store.vault.seal(secret, sealedPlace.webhook(id)),
              changed_at: tx.context.now,
            }))
            .where('id', '=', id)
            .execute();
          tx.audit({ action: 'webhook.secret-rotated', subject: id });
          return answer(200, { id, oldSecretUntil: until.toISOString() });
        },
        { unkept: () => ({ secret }) },
      );
    },
  );

  app.post(
    '/api/v1/webhooks/:webhook/ping',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Sends a message of the type `ping`; how it went is in the deliveries.',
        params: webhookParams,
        response: { 202: z.object({ delivery: z.string() }) },
      },
      config: { access: writes, action: 'webhook.ping' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { id: webhook, state } = await webhookAt(tx, request.params.webhook);
        if (state !== 'active') {
          fail('already-there', {
            where: webhook,
            detail: `The webhook is ${state}: nothing is sent to it.`,
            remedy: 'Resume it first.',
          });
        }
        const { now } = tx.context;
        const id = newMessageId();
        await tx.db
          .insertInto('webhook_delivery')
          .values({ id, webhook, case_id: null, event: null, type: 'ping', body: pingBody(webhook, now), made_at: now })
          .execute();
        await sendDelivery(tx, id);
        tx.audit({ action: 'webhook.ping', subject: webhook });
        return answer(202, { delivery: id });
      }),
  );
}

async function heldBy(tx: Tx, webhook: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('webhook_delivery')
    .select('id')
    .where('webhook', '=', webhook)
    .where('state', '=', 'held')
    .orderBy('made_at')
    .orderBy('event')
    .execute();
  return rows.map((row) => row.id);
}
