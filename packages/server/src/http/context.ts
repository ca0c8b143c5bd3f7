import type { FastifyRequest } from 'fastify';
import { fail } from '../problems/index.ts';
import type { StoreContext } from '../store/index.ts';
import type { Services } from './app.ts';

/** For whom and when the store works on this request. */
export function contextOf(request: FastifyRequest, { clock }: Pick<Services, 'clock'>): StoreContext {
  if (request.person === null) {
    return fail('sign-in-needed', {
      where: 'Authorization',
      detail: 'The request carries no key or session that is known here.',
      remedy: 'Sign in, or send `Authorization: Bearer` with a service key.',
    });
  }
  return { person: request.person, requestId: request.id, now: clock() };
}
