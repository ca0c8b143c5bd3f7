import { randomBytes } from 'node:crypto';
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
import { fail } from '../../problems/index.ts';
import { membershipsOf, sealedPlace, type ServerRole, type StoreContext } from '../../store/index.ts';
import { checkedUrl, messageTypes, newSecret } from '../../webhooks/index.ts';
import { webhookAnswer, webhookParams } from './answers.ts';
import { reads, told, webhookAt, webhooksOf, writes } from './found.ts';

const newWebhook = z.strictObject({
  url: z.url().max(2000).describe('https, on the public internet.'),
  description: z.string().trim().max(200).default(''),
  events: z
    .array(z.enum(messageTypes as [string, ...string[]]))
    .min(1)
    .nullable()
    .default(null)
    .describe('Types of which it is told; null: every one.'),
  account: z
    .string()
    .max(200)
    .optional()
    .describe('The service account that is told. An administrator names it; a service account is told itself.'),
});

/** Webhooks: listed, made, read, deleted. */
export function subscriptionRoutes(app: App, services: Services): void {
  app.get(
    '/api/v1/webhooks',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Your webhooks; for an administrator, every one.',
        querystring: pageQuery,
        response: { 200: pageOf(webhookAnswer) },
      },
      config: { access: reads, action: 'webhook.list' },
    },
    (request) => {
      const { limit, cursor } = request.query;
      const place = placeOf(cursor, z.string());
      return services.store.transaction(contextOf(request, services), async (tx) => {
        let query = webhooksOf(tx)
          .orderBy('w.id')
          .limit(limit + 1);
        if (place !== null) query = query.where('w.id', '>', place);
        const found = page(await query.execute(), limit, (last) => last.id);
        tx.audit({ action: 'webhook.list' });
        return { entries: found.entries.map((row) => told(row, tx.context.now)), next: found.next };
      });
    },
  );

  app.post(
    '/api/v1/webhooks',
    {
      schema: {
        tags: ['webhooks'],
        summary:
          'Makes a webhook (Standard Webhooks); its secret is shown once. Messages name a case and an event, never health information.',
        body: newWebhook,
        response: { 201: webhookAnswer.extend({ secret: z.string().optional() }) },
      },
      config: { access: writes, action: 'webhook.made' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { url, description, events, account } = request.body;
      const { href } = checkedUrl(url, services.config.privateWebhooks);
      const owner = await ownerOf(services, context, account);
      const secret = newSecret();
      return answerOnce(
        request,
        reply,
        services,
        async (tx) => {
          const id = `wh_${randomBytes(9).toString('hex')}`;
          const { now, person } = tx.context;
          await tx.db
            .insertInto('webhook')
            .values({
              id,
              ...owner,
              url: href,
              description,
              events,
              secret: services.store.vault.seal(secret, sealedPlace.webhook(id)),
              made_by: person.id,
              made_at: now,
              changed_at: now,
            })
            .execute();
          tx.audit({ action: 'webhook.made', subject: `${id} for ${owner.person} at ${new URL(href).host}` });
          return answer(201, told(await webhookAt(tx, id), now), { location: `/api/v1/webhooks/${id}` });
        },
        { unkept: () => ({ secret }) },
      );
    },
  );

  app.get(
    '/api/v1/webhooks/:webhook',
    {
      schema: { tags: ['webhooks'], summary: 'A webhook.', params: webhookParams, response: { 200: webhookAnswer } },
      config: { access: reads, action: 'webhook.read' },
    },
    (request) =>
      services.store.transaction(contextOf(request, services), async (tx) => {
        const row = await webhookAt(tx, request.params.webhook);
        tx.audit({ action: 'webhook.read', subject: row.id });
        return told(row, tx.context.now);
      }),
  );

  app.delete(
    '/api/v1/webhooks/:webhook',
    {
      schema: {
        tags: ['webhooks'],
        summary: 'Ends a webhook; what waits for it is not sent. The list of what was sent is kept.',
        params: webhookParams,
        response: { 204: z.null() },
      },
      config: { access: writes, action: 'webhook.deleted' },
    },
    async (request, reply) => {
      await services.store.transaction(contextOf(request, services), async (tx) => {
        const { id } = await webhookAt(tx, request.params.webhook);
        await tx.db
          .updateTable('webhook')
          .set({ state: 'deleted', why: null, previous_secret: null, changed_at: tx.context.now })
          .where('id', '=', id)
          .execute();
        tx.audit({ action: 'webhook.deleted', subject: id });
      });
      return reply.code(204).send(null);
    },
  );
}

/** The service account of which the messages are: one with a key that works, in a role that takes part in cases. */
async function ownerOf(services: Services, context: StoreContext, account: string | undefined) {
  const { person } = context;
  const id = person.role === 'administrator' ? (account ?? '') : person.id;
  if (account !== undefined && account !== id) return noAccount('Only an administrator makes webhooks for others.');
  const key = await services.store.internal(context, ({ db }) =>
    db
      .selectFrom('people.service_key')
      .select(['person', 'role', 'organization'])
      .where('person', '=', id)
      .where('revoked_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', context.now)]))
      .limit(1)
      .executeTakeFirst(),
  );
  if (key === undefined) return noAccount(id === '' ? 'No account is named.' : 'It has no key that works.');
  const role = key.role as ServerRole;
  // Neither sees a case by a program: an administrator none at all, a reviewer and a worker with their own eyes.
  if (!reads.roles.includes(role) || role === 'administrator') return noAccount(`Its role is ${role}.`);
  const { organization } = key;
  const memberships = membershipsOf({ id: key.person, role, organization, reviewer: null, scopes: [] });
  return { person: key.person, role, organization, memberships };
}

const noAccount = (why: string): never =>
  fail('request-invalid', {
    where: 'body/account',
    detail: `A webhook tells a service account that takes part in cases. ${why}`,
    remedy: 'Make a key for the account first (POST /api/v1/service-keys), and name its person.',
  });
