import type { FastifyRequest } from 'fastify';
import type { Services } from '../../http/index.ts';
import { endSession, tokenIn } from '../../sign-in/index.ts';
import { serviceContext } from '../../store/index.ts';

/** What the browser was before ends: nobody works on in another's session. */
export async function endBefore(request: FastifyRequest, { store, clock, sessions }: Services): Promise<void> {
  const before = tokenIn(request.headers);
  if (before === null) return;
  await store.internal(serviceContext('sign-in', clock()), (tx) => endSession(tx, before));
  sessions.forget();
}
