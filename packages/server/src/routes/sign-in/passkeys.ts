import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type App, contextOf, type Services } from '../../http/index.ts';
import { fail } from '../../problems/index.ts';
import {
  addPasskey,
  askForPasskey,
  beginPasskey,
  passkeysOf,
  type Place,
  removePasskey,
  signInWithPasskey,
} from '../../sign-in/index.ts';
import { giveSession, originOf, tokenOf } from './cookies.ts';
import { endBefore } from './before.ts';
import { needPassword } from './need-password.ts';
import { sessionAnswer } from './session.ts';

const bytes = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/)
  .describe('base64url');
const credential = {
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  clientExtensionResults: z.looseObject({}).default({}),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
};
const made = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});
const used = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.optional(),
  }),
});
/** As `navigator.credentials` takes it. */
const options = z.looseObject({ challenge: z.string() });

const placeOf = ({ protocol, host, hostname }: FastifyRequest): Place => ({
  rpId: hostname,
  origin: `${protocol}://${host}`,
});

/** Passkeys (WebAuthn): added to one's account, listed, removed, and used to sign in. */
export function passkeyRoutes(app: App, services: Services): void {
  const { store, clock } = services;

  app.post(
    '/api/v1/me/passkeys/options',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'What the browser needs to make a passkey (WebAuthn). Asks for the password again.',
        body: z.strictObject({ password: z.string().min(1).max(256) }),
        response: { 200: options },
      },
      config: { access: 'signed-in', idempotency: 'none' },
    },
    async (request) => {
      const context = contextOf(request, services);
      tokenOf(request);
      const { email } = await needPassword(request, services, request.body.password);
      return { ...(await beginPasskey(store, context, email ?? 'Overread', placeOf(request))) };
    },
  );

  app.post(
    '/api/v1/me/passkeys',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Adds the passkey that the browser made.',
        body: z.strictObject({ name: z.string().trim().min(1).max(100), response: made }),
        response: { 201: z.object({ id: z.string() }) },
      },
      config: { access: 'signed-in', idempotency: 'none' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      tokenOf(request);
      const { name, response } = request.body;
      const id = await addPasskey(store, context, name, response as RegistrationResponseJSON, placeOf(request));
      return reply.code(201).send({ id });
    },
  );

  app.get(
    '/api/v1/me/passkeys',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Your passkeys.',
        response: {
          200: z.array(
            z.object({ id: z.string(), name: z.string(), madeAt: z.string(), usedAt: z.string().nullable() }),
          ),
        },
      },
      config: { access: 'signed-in' },
    },
    async (request) => {
      const context = contextOf(request, services);
      const rows = await store.internal(context, (tx) => passkeysOf(tx, context.person.id));
      return rows.map(({ id, name, made_at, used_at }) => ({
        id,
        name,
        madeAt: made_at.toISOString(),
        usedAt: used_at?.toISOString() ?? null,
      }));
    },
  );

  app.delete(
    '/api/v1/me/passkeys/:passkey',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Removes one of your passkeys.',
        params: z.object({ passkey: z.string().min(1).max(64) }),
        response: { 204: z.null() },
      },
      config: { access: 'signed-in' },
    },
    async (request, reply) => {
      const context = contextOf(request, services);
      const { passkey } = request.params;
      if (!(await store.internal(context, (tx) => removePasskey(tx, context.person.id, passkey)))) {
        fail('not-found', {
          where: 'passkey',
          detail: 'There is no such passkey of yours.',
          remedy: 'Read the list of your passkeys again.',
        });
      }
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/session/passkey/options',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'What the browser needs to ask for a passkey; names nobody.',
        response: { 200: options },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request) => ({ ...(await askForPasskey(store, clock(), placeOf(request), request.ip)) }),
  );

  app.post(
    '/api/v1/session/passkey',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Signs in with a passkey, which is two factors at once.',
        body: z.strictObject({ response: used }),
        response: { 201: sessionAnswer },
      },
      config: { access: 'anyone', idempotency: 'none' },
    },
    async (request, reply) => {
      const response = request.body.response as AuthenticationResponseJSON;
      const begun = await signInWithPasskey(store, clock(), request.id, response, placeOf(request), originOf(request));
      await endBefore(request, services);
      reply.code(201);
      return giveSession(request, reply, services, begun);
    },
  );
}
