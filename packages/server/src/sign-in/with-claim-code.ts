import { claimCodeTyped, holderOf } from '../people/index.ts';
import { fail } from '../problems/index.ts';
import { type ServerRole, type Store, serviceContext } from '../store/index.ts';
import { type BegunSession, beginSession, contextAs, type Origin } from './session.ts';
import { tryCode } from './throttle.ts';

/** Follows a case with the code of a letter, without an account: reads that case, writes nothing. */
export async function signInWithClaimCode(
  store: Store,
  now: Date,
  requestId: string,
  typed: string,
  origin: Origin,
): Promise<BegunSession> {
  const attempt = await tryCode(store, now, origin.address);
  const code = await store.internal(serviceContext('sign-in', now), (tx) => claimCodeTyped(tx, typed));
  if (code === null) return codeUnknown(store, now);
  const begun = await store.internal(contextAs(holderOf(code), now, requestId), (tx) =>
    beginSession(tx, { claimCode: code.id }, code.role as ServerRole, ['claim-code'], origin),
  );
  await attempt.succeeded();
  return begun;
}

/** A code that never was, was used, or has ended: all look alike. */
export async function codeUnknown(store: Store, now: Date): Promise<never> {
  await store.internal(serviceContext('sign-in', now), (tx) => {
    tx.audit({ action: 'code.refused', outcome: 'refused' });
    return Promise.resolve();
  });
  return refuseCode();
}

/** The refusal alone, for within a transaction. */
export function refuseCode(): never {
  return fail('code-unknown', {
    where: 'code',
    detail: 'The code is not known, was used, or has ended.',
    remedy:
      'Look at the letter again: 16 letters and digits, no I, L, O or U. Ask for a new letter if it still does not work.',
  });
}
