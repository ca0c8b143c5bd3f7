import { z } from 'zod';
import {
  type App,
  answer,
  answerOnce,
  contextOf,
  page,
  pageOf,
  pageQuery,
  placeOf,
  type Services,
} from '../../http/index.ts';
import { sendDelivery } from '../../webhooks/index.ts';
import { deliveryAnswer, webhookParams } from './answers.ts';
import { noSuch, reads, webhookAt, writes } from './found.ts';

const states = ['waiting', 'delivered', 'held', 'dead'] as const;

/** What was sent to a webhook and how it went; sending it again. */
export function deliveryRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/webhooks/:webhook/deliveries',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'The messages of a webhook, newest first; `dead` are those given up.',
        params: webhookParams,
        querystring: pageQuery.extend({ state: z.enum(states).optional() }),
        response: { 200: pageOf(deliveryAnswer) },
      },
      config: { access: reads, action: 'webhook.deliveries' },
    },
    (request) => {
      const { limit, cursor, state } = request.query;
      const place = placeOf(cursor, z.tuple([z.iso.datetime(), z.string()]));
      return services.store.transaction(contextOf(request, services), async (tx) => {
        const { id } = await webhookAt(tx, request.params.webhook);
        let query = tx.db
          .selectFrom('webhook_delivery')
          .select(['id', 'type', 'case_id', 'event', 'made_at', 'state', 'attempts', 'last_at', 'answered', 'error'])
          .where('webhook', '=', id)
          .orderBy('made_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1);
        if (state !== undefined) query = query.where('state', '=', state);
        if (place !== null) {
          const [at, last] = place;
          query = query.where((eb) => eb(eb.refTuple('made_at', 'id'), '<', eb.tuple(new Date(at), last)));
        }
        const found = page(await query.execute(), limit, (last) => [last.made_at.toISOString(), last.id]);
        tx.audit({ action: 'webhook.deliveries', subject: id });
        const entries = found.entries.map((row) => ({
          id: row.id,
          type: row.type,
          caseNumber: row.case_id,
          event: row.event,
          madeAt: row.made_at.toISOString(),
          state: row.state,
          attempts: row.attempts,
          lastAt: row.last_at?.toISOString() ?? null,
          answered: row.answered,
          error: row.error,
        }));
        return { entries, next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/webhooks/:webhook/deliveries/:delivery/replay',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Sends a message again, with the same id; also one that was taken or given up.',
        params: webhookParams.extend({ delivery: z.string().min(1).max(64) }),
        response: { 202: z.object({ delivery: z.string() }) },
      },
      config: { access: writes, action: 'webhook.replay' },
    },
    (request, reply) =>
      answerOnce(request, reply, services, async (tx) => {
        const { webhook, delivery } = request.params;
        const { id } = await webhookAt(tx, webhook);
        const known = await tx.db
          .selectFrom('webhook_delivery')
          .select('id')
          .where('webhook', '=', id)
          .where('id', '=', delivery)
          .executeTakeFirst();
        if (known === undefined) return noSuch(delivery, 'message');
        await sendDelivery(tx, delivery);
        tx.audit({ action: 'webhook.replay', subject: delivery });
        return answer(202, { delivery });
      }),
  );
}
