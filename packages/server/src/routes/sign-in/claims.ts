import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { claim, register } from '../../sign-in/index.ts';

const claimCode = z.string().min(8).max(40).describe('The code on a letter.');

/** `POST /api/v1/accounts` and `POST /api/v1/claims`: what the code of a letter is for, beside following the case. */
export function claimRoutes(app: App, services: Services): void {
  const { store, clock } = services;

  app.post(
    '/api/v1/accounts',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Makes an account with the code of a letter, and the case its own.',
        body: z.strictObject({
          claimCode,
          email: z.email().max(254),
          name: z.string().trim().min(1).max(200),
          password: z.string().min(1).max(256),
          language: z.enum(['en', 'es']).default('en'),
        }),
        response: { 201: z.object({ account: z.string(), caseNumber: z.string() }) },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request, reply) => {
      reply.code(201);
      return register(store, clock(), request.id, request.body, request.ip);
    },
  );

  app.post(
    '/api/v1/claims',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Makes the case of a letter one of yours.',
        body: z.strictObject({ claimCode }),
        response: { 201: z.object({ caseNumber: z.string() }) },
      },
      // A code counts once, so a repetition claims nothing.
      config: {
        access: { scope: 'cases:write', roles: ['employee', 'representative', 'requesting-physician'] },
        action: 'case.claimed',
        idempotency: 'none',
      },
    },
    async (request, reply) => {
      const { person, now } = contextOf(request, services);
      const caseNumber = await claim(store, now, request.id, person, request.body.claimCode, request.ip);
      reply.code(201);
      return { caseNumber };
    },
  );
}
