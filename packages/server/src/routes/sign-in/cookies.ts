import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../../http/index.ts';
import { type BegunSession, cookieOf, csrfOf, type Origin, tokenIn } from '../../sign-in/index.ts';
import { fail } from '../../problems/index.ts';

/** Whether the browser reached us over TLS: directly, or through the proxy that ends it. */
export const isSecure = (request: FastifyRequest, { config }: Services): boolean =>
  config.trustProxy || request.protocol === 'https';

export const originOf = (request: FastifyRequest): Origin => ({
  address: request.ip,
  agent: request.headers['user-agent'] ?? '',
});

/** Gives the browser its session; answers what the page needs. */
export function giveSession(request: FastifyRequest, reply: FastifyReply, services: Services, begun: BegunSession) {
  reply.header('set-cookie', cookieOf(begun.token, isSecure(request, services)));
  return { csrfToken: csrfOf(begun.token), expiresAt: begun.expiresAt.toISOString() };
}

/** The token of the session that speaks for the request; a key has none. */
export function tokenOf(request: FastifyRequest): string {
  const token = request.headers.authorization === undefined ? tokenIn(request.headers) : null;
  return (
    token ??
    fail('not-found', {
      where: 'cookie',
      detail: 'The request is not of a session: a key, which has none, speaks for it.',
      remedy: 'An administrator revokes keys.',
    })
  );
}
