import { fail } from '../../problems/index.ts';
import { serviceContext, type Store } from '../../store/index.ts';

/** Keeps the refusal and tells it: why, but never whether there is such an account or passkey. */
export async function refusePasskey(store: Store, now: Date, detail: string): Promise<never> {
  await store.internal(serviceContext('sign-in', now), (tx) => {
    tx.audit({ action: 'passkey.refused', outcome: 'refused' });
    return Promise.resolve();
  });
  return fail('passkey-refused', {
    where: 'passkey',
    detail,
    remedy: 'Begin again. If it happens again, sign in with password and code, and make a new passkey.',
  });
}
