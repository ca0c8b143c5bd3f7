import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { checkPassword, hashOfPassword, type Scope, scopes as known } from '../../people/index.ts';
import { anyRole } from '../../present/index.ts';
import { csrfOf, endSessions, hashOfToken, tokenIn } from '../../sign-in/index.ts';
import { tokenOf } from './cookies.ts';
import { needPassword } from './need-password.ts';

export const meAnswer = z
  .object({
    id: z.string(),
    role: anyRole,
    organization: z.string().nullable(),
    scopes: z.union([z.literal('all'), z.array(z.enum(known))]),
    /** Null for a key, the holder of a claim code, and a reviewer. */
    name: z.string().nullable(),
    email: z.string().nullable(),
    language: z.enum(['en', 'es']).nullable(),
    csrfToken: z.string().nullable(),
    session: z
      .object({ idleSeconds: z.int(), expiresAt: z.string() })
      .nullable()
      .describe(
        'The session ends after so many seconds without a request, and at that time at the latest. Null for a key.',
      ),
    reviewer: z.string().nullable().describe('The key in the directory of reviewers; of a reviewer only.'),
  })
  .meta({ id: 'Me' });

/** `GET /api/v1/me` and the change of one's password. */
export function meRoutes(app: App, services: Services): void {
  const { store, sessions } = services;

  app.get(
    '/api/v1/me',
    {
      schema: { tags: ['sign-in'], summary: 'Who you are here.', response: { 200: meAnswer } },
      config: { access: 'signed-in' },
    },
    (request) => meOf(request, services),
  );

  app.get(
    '/api/v1/session',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Who is signed in; null where nobody is, which is no error.',
        response: { 200: z.object({ me: meAnswer.nullable() }) },
      },
      config: { access: 'anyone' },
    },
    async (request) => ({ me: request.person === null ? null : await meOf(request, services) }),
  );

  app.post(
    '/api/v1/me/password',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Changes your password; your other sessions end.',
        body: z.strictObject({ password: z.string().min(1).max(256), newPassword: z.string().min(1).max(256) }),
        response: { 204: z.null() },
      },
      config: { access: 'signed-in', idempotency: 'none' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { id } = context.person;
      const token = tokenOf(request);
      const { password, newPassword } = request.body;
      const { email } = await needPassword(request, services, password);
      checkPassword(newPassword, email ?? '');
      const hash = await hashOfPassword(newPassword);
      await store.internal(context, async (tx) => {
        await tx.db
          .updateTable('people.password')
          .set({ hash, changed_at: context.now })
          .where('account', '=', id)
          .execute();
        tx.audit({ action: 'password.changed', subject: id });
        await endSessions(tx, id, 'password-changed', { exceptToken: token });
      });
      sessions.forget(id);
      return reply.code(204).send(null);
    },
  );
}

async function meOf(request: FastifyRequest, services: Services): Promise<z.infer<typeof meAnswer>> {
  const context = contextOf(request, services);
  const { id, role, organization, scopes } = context.person;
  const token = request.headers.authorization === undefined ? tokenIn(request.headers) : null;
  const { account, session } = await services.store.internal(context, async ({ db }) => ({
    account: await db
      .selectFrom('people.account')
      .select(['name', 'email', 'language'])
      .where('id', '=', id)
      .executeTakeFirst(),
    session:
      token === null
        ? undefined
        : await db
            .selectFrom('people.session')
            .select(['idle_seconds', 'expires_at'])
            .where('token_hash', '=', hashOfToken(token))
            .executeTakeFirst(),
  }));
  return {
    id,
    role,
    organization,
    scopes: scopes === 'all' ? ('all' as const) : ([...scopes] as Scope[]),
    name: account?.name ?? null,
    email: account?.email ?? null,
    language: account?.language ?? null,
    csrfToken: token === null ? null : csrfOf(token),
    session:
      session === undefined ? null : { idleSeconds: session.idle_seconds, expiresAt: session.expires_at.toISOString() },
    reviewer: context.person.reviewer,
  };
}
