import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App, Services } from '../../http/index.ts';
import { beginAtOrganization, cookieOf, endAtOrganization } from '../../sign-in/index.ts';
import { isSecure, originOf } from './cookies.ts';

const back = '/api/v1/sign-in/callback';
/** Ties a sign-in to the browser in which it began. */
const attemptCookie = 'overread-attempt';

const addressOf = (request: FastifyRequest, path: string): URL =>
  new URL(path, `${request.protocol}://${request.host}`);

const cookie = (request: FastifyRequest, services: Services, state: string, seconds: number): string =>
  `${attemptCookie}=${state}; Path=${back}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure(request, services) ? '; Secure' : ''}`;

function stateIn({ headers: { cookie: text = '' } }: FastifyRequest): string | null {
  const found = text
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${attemptCookie}=`));
  return found === undefined ? null : found.slice(attemptCookie.length + 1);
}

/** OpenID Connect for organizations: the browser goes there and comes back. */
export function organizationRoutes(app: App, services: Services): void {
  const { store, clock } = services;

  app.get(
    '/api/v1/sign-in/organizations/:organization',
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Sends the browser to the sign-in of an organization (OpenID Connect, PKCE).',
        params: z.object({ organization: z.string().max(64) }),
        response: { 302: z.null() },
      },
      config: { access: 'anyone' },
    },
    async (request, reply) => {
      const redirectUri = addressOf(request, back).href;
      const { to, state } = await beginAtOrganization(store, clock(), request.params.organization, redirectUri);
      return reply.header('set-cookie', cookie(request, services, state, 600)).redirect(to, 302);
    },
  );

  app.get(
    back,
    {
      schema: {
        tags: ['sign-in'],
        summary: 'Where the organization sends the browser back; begins the session.',
        response: { 303: z.null() },
      },
      config: { access: 'anyone' },
    },
    async (request, reply) => {
      const address = addressOf(request, request.url);
      const begun = await endAtOrganization(store, clock(), request.id, address, stateIn(request), originOf(request));
      return reply
        .header('set-cookie', cookie(request, services, '', 0))
        .header('set-cookie', cookieOf(begun.token, isSecure(request, services)))
        .redirect('/', 303);
    },
  );
}
