import { z } from 'zod';
import type { App, Services } from '../../http/index.ts';
import { askForReset, resetPassword } from '../../sign-in/index.ts';

/** `POST /api/v1/password-reset` and `/confirm`: a new password by a code that comes by e-mail. */
export function passwordResetRoutes(app: App, { store, clock, sessions }: Services): void {
  app.post(
    '/api/v1/password-reset',
    {
      schema: {
        tags: ['sign-in'],
        summary:
          'Sends a code to the e-mail address, where an account signs in with it and a password. The answer is always the same.',
        body: z.strictObject({ email: z.string().trim().min(3).max(254) }),
        response: { 202: z.object({ asked: z.literal(true) }) },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request, reply) => {
      await askForReset(store, clock(), request.body.email, request.ip);
      return reply.code(202).send({ asked: true });
    },
  );

  app.post(
    '/api/v1/password-reset/confirm',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Sets a new password with the code; every session ends. The second factor stays as it is.',
        body: z.strictObject({
          code: z.string().min(8).max(40).describe('The code of the e-mail.'),
          password: z.string().min(1).max(256),
        }),
        response: { 204: z.null() },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request, reply) => {
      const account = await resetPassword(store, clock(), request.id, request.body, request.ip);
      sessions.forget(account);
      return reply.code(204).send(null);
    },
  );
}
