import { z } from 'zod';
import type { App, Services } from '../../http/index.ts';
import { acceptInvitation, confirmInvitation } from '../../sign-in/index.ts';

const code = z.string().min(8).max(40).describe('The code of the invitation, by e-mail or on paper.');

/** `POST /api/v1/invitations/accept` and `/confirm`: an invited person makes the account his own. */
export function invitationRoutes(app: App, { store, clock, sessions }: Services): void {
  app.post(
    '/api/v1/invitations/accept',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Sets the password; answers the secret of the second factor where the role needs one or you want one.',
        body: z.strictObject({
          code,
          password: z.string().min(1).max(256),
          secondFactor: z.boolean().default(false),
        }),
        response: {
          200: z.object({
            account: z.string(),
            role: z.string(),
            secondFactor: z.object({ secret: z.string(), uri: z.string() }).nullable(),
          }),
        },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request) => {
      const accepted = await acceptInvitation(store, clock(), request.id, request.body, request.ip);
      sessions.forget(accepted.account);
      return accepted;
    },
  );

  app.post(
    '/api/v1/invitations/confirm',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Confirms the second factor with a first code; answers the recovery codes, once.',
        body: z.strictObject({ code, totp: z.string().min(6).max(20) }),
        response: { 200: z.object({ account: z.string(), recoveryCodes: z.array(z.string()) }) },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request) => {
      const confirmed = await confirmInvitation(store, clock(), request.id, request.body, request.ip);
      sessions.forget(confirmed.account);
      return confirmed;
    },
  );
}
