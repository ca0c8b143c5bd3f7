import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '../people/index.ts';
import { fail } from '../problems/index.ts';
import type { Access } from './app.ts';

/** Recognises who sends a request and keeps the door of each route. */
export function keepDoors(app: FastifyInstance, authenticators: readonly Authenticator[]): void {
  app.decorateRequest('person', null);
  app.decorateRequest('answeredOnce', false);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === undefined) {
      throw new Error(`Route ${String(method)} ${url} does not say who may use it: give it \`config.access\`.`);
    }
  });
  app.addHook('onRequest', async (request) => {
    // What is not there needs no sign-in to be not there.
    if (request.is404) return;
    const access = request.routeOptions.config.access ?? 'anyone';
    for (const one of authenticators) {
      request.person ??= await one.authenticate({ headers: request.headers, ip: request.ip });
    }
    if (access !== 'anyone') mayEnter(request, access);
  });
}

function mayEnter({ person }: FastifyRequest, access: Exclude<Access, 'anyone'>): void {
  if (person === null) {
    return fail('sign-in-needed', {
      where: 'Authorization',
      detail: 'The request carries no key or session that is known here, or it has ended.',
      remedy: 'Sign in, or send `Authorization: Bearer` with a service key.',
    });
  }
  if (access === 'signed-in') return;
  const allowed = access.roles === undefined ? person.role !== 'administrator' : access.roles.includes(person.role);
  if (!allowed) {
    return fail('not-allowed', {
      where: `role ${person.role}`,
      detail: `This is for: ${access.roles?.join(', ') ?? 'everyone who takes part in cases'}.`,
      remedy: 'Ask someone with one of these roles.',
    });
  }
  if (person.scopes !== 'all' && !person.scopes.includes(access.scope)) {
    fail('not-allowed', {
      where: 'scope of the key',
      detail: `The key may do: ${person.scopes.join(', ') || 'nothing'}. This needs ${access.scope}.`,
      remedy: `Ask an administrator for a key with the scope ${access.scope}.`,
    });
  }
}
