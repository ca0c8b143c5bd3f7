import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { instant } from '../../present/index.ts';
import { fail } from '../../problems/index.ts';
import {
  endSession,
  endSessions,
  hashOfToken,
  noCookie,
  signInWithClaimCode,
  signInWithPassword,
  tokenIn,
} from '../../sign-in/index.ts';
import { endBefore } from './before.ts';
import { giveSession, isSecure, originOf, tokenOf } from './cookies.ts';

const withPassword = z.strictObject({
  email: z.string().min(3).max(254),
  password: z.string().min(1).max(256),
  code: z.string().max(20).optional().describe('Six digits of the authenticator application.'),
  recoveryCode: z.string().max(40).optional(),
});
const withClaimCode = z.strictObject({ claimCode: z.string().min(8).max(40).describe('The code on a letter.') });

export const sessionAnswer = z
  .object({ csrfToken: z.string(), expiresAt: instant })
  .meta({ id: 'Session', description: 'The session itself is in the cookie.' });

const sessionLine = z
  .object({
    id: z.string(),
    current: z.boolean(),
    factors: z.array(z.string()),
    madeAt: instant,
    seenAt: instant,
    expiresAt: instant,
    network: z.string(),
    agent: z.string(),
  })
  .meta({ id: 'SessionLine' });

/** `POST`, `DELETE /api/v1/session`, and the list of one's sessions. */
export function sessionRoutes(app: App, services: Services): void {
  const { store, clock, sessions } = services;

  app.post(
    '/api/v1/session',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Signs in with password and second factor, or follows one case with the code of a letter.',
        body: z.union([withPassword, withClaimCode]),
        response: { 201: sessionAnswer },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request, reply) => {
      const { body } = request;
      const [now, origin] = [clock(), originOf(request)];
      const begun =
        'claimCode' in body
          ? await signInWithClaimCode(store, now, request.id, body.claimCode, origin)
          : await signInWithPassword(store, now, request.id, body, origin);
      await endBefore(request, services);
      reply.code(201);
      return giveSession(request, reply, services, begun);
    },
  );

  app.delete(
    '/api/v1/session',
    {
      schema: { tags: ['sign-in'], summary: 'Signs out.', response: { 204: z.null() } },
      config: { access: 'signed-in' },
    },
    async (request, reply) => {
      const token = tokenOf(request);
      await store.internal(contextOf(request, services), (tx) => endSession(tx, token));
      sessions.forget();
      return reply
        .code(204)
        .header('set-cookie', noCookie(isSecure(request, services)))
        .send(null);
    },
  );

  app.get(
    '/api/v1/sessions',
    {
      schema: { tags: ['sign-in'], summary: 'Where you are signed in.', response: { 200: z.array(sessionLine) } },
      config: { access: 'signed-in' },
    },
    async (request) => {
      const token = tokenIn(request.headers);
      const current = token === null ? null : hashOfToken(token);
      const context = contextOf(request, services);
      const rows = await store.internal(context, ({ db }) =>
        db
          .selectFrom('people.session')
          .selectAll()
          .where('account', '=', context.person.id)
          .where('ended_at', 'is', null)
          .where('expires_at', '>', context.now)
          .orderBy('made_at', 'desc')
          .limit(200)
          .execute(),
      );
      return rows
        .filter((row) => row.seen_at.getTime() + row.idle_seconds * 1000 > context.now.getTime())
        .map((row) => ({
          id: row.id,
          current: row.token_hash === current,
          factors: row.factors,
          madeAt: row.made_at.toISOString(),
          seenAt: row.seen_at.toISOString(),
          expiresAt: row.expires_at.toISOString(),
          network: row.network,
          agent: row.agent,
        }));
    },
  );

  app.delete(
    '/api/v1/sessions',
    {
      schema: { tags: ['sign-in'], summary: 'Signs out everywhere, here too.', response: { 204: z.null() } },
      config: { access: 'signed-in' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      await store.internal(context, (tx) => endSessions(tx, context.person.id, 'signed-out-everywhere'));
      sessions.forget(context.person.id);
      return reply
        .code(204)
        .header('set-cookie', noCookie(isSecure(request, services)))
        .send(null);
    },
  );

  app.delete(
    '/api/v1/sessions/:session',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Ends one of your sessions.',
        params: z.object({ session: z.string().max(64) }),
        response: { 204: z.null() },
      },
      config: { access: 'signed-in' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { session: id } = request.params;
      const ended = await store.internal(context, (tx) => endSessions(tx, context.person.id, 'signed-out', { id }));
      sessions.forget(context.person.id);
      if (ended === 0) {
        fail('not-found', {
          where: id,
          detail: 'There is no such session of yours, or it has ended.',
          remedy: 'Read the list of your sessions again.',
        });
      }
      return reply.code(204).send(null);
    },
  );
}
