import type { FastifyRequest } from 'fastify';
import { contextOf, type Services } from '../../http/index.ts';
import { isPassword } from '../../people/index.ts';
import { fail } from '../../problems/index.ts';
import { trySignIn } from '../../sign-in/throttle.ts';

/** Asks whoever is signed in for his password again; a session that was left open must not become a way to guess it. */
export async function needPassword(
  request: FastifyRequest,
  services: Services,
  typed: string,
): Promise<{ email: string | null }> {
  const { store } = services;
  const context = contextOf(request, services);
  const { id } = context.person;
  const attempt = await trySignIn(store, context.now, `account ${id}`, request.ip);
  const known = await store.internal(context, ({ db }) =>
    db
      .selectFrom('people.account as a')
      .innerJoin('people.password as p', 'p.account', 'a.id')
      .select(['a.email', 'p.hash'])
      .where('a.id', '=', id)
      .executeTakeFirst(),
  );
  if (!(await isPassword(typed, known?.hash ?? null))) {
    fail('sign-in-failed', {
      where: 'password',
      detail: 'This is not your password.',
      remedy: 'Type the password with which you signed in. If you have lost it, ask for a new one by e-mail.',
    });
  }
  await attempt.succeeded();
  return { email: known?.email ?? null };
}
