import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { personOf } from '../../people/index.ts';
import { type Store, serviceContext } from '../../store/index.ts';
import { type BegunSession, beginSession, contextAs, type Origin } from '../session.ts';
import { tryPasskey } from '../throttle.ts';
import { challengeIn, keepChallenge, type Place, takeChallenge } from './challenge.ts';
import { refusePasskey } from './refuse.ts';

/** What the browser needs to ask for a passkey. Nobody is named: the authenticator knows whose passkeys it holds. */
export async function askForPasskey(
  store: Store,
  now: Date,
  { rpId }: Place,
  address: string,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  await tryPasskey(store, now, address);
  const options = await generateAuthenticationOptions({ rpID: rpId, userVerification: 'required' });
  await store.internal(serviceContext('sign-in', now), (tx) => keepChallenge(tx, options.challenge, null));
  return options;
}

/** Signs in with a passkey. One that is not known, of a closed account, or that does not hold: one answer. */
export async function signInWithPasskey(
  store: Store,
  now: Date,
  requestId: string,
  response: AuthenticationResponseJSON,
  { rpId, origin: expectedOrigin }: Place,
  origin: Origin,
): Promise<BegunSession> {
  const attempt = await tryPasskey(store, now, origin.address);
  const challenge = challengeIn(response.response.clientDataJSON);
  const found = await store.internal(serviceContext('sign-in', now), async (tx) => {
    if (!(await takeChallenge(tx, challenge, null))) return undefined;
    return tx.db
      .selectFrom('people.passkey as k')
      .innerJoin('people.account as a', 'a.id', 'k.account')
      .select(['k.id as passkey', 'k.credential', 'k.public_key', 'k.counter', 'k.transports'])
      .select(['a.id', 'a.role', 'a.organization', 'a.reviewer', 'a.state'])
      .where('k.credential', '=', response.id)
      .where('k.rp_id', '=', rpId)
      .where('a.state', '=', 'active')
      .executeTakeFirst();
  });
  const told = 'The passkey is not known here, or what it signed does not hold.';
  if (found === undefined) return refusePasskey(store, now, told);
  const proof = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin,
    expectedRPID: rpId,
    credential: {
      id: found.credential,
      publicKey: new Uint8Array(found.public_key),
      counter: found.counter,
      transports: found.transports,
    },
    requireUserVerification: true,
    // The library throws plain errors at whatever does not hold.
  }).catch(() => null);
  if (proof?.verified !== true) return refusePasskey(store, now, told);
  const { newCounter } = proof.authenticationInfo;
  const begun = await store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    // Of two answers with one count, one is a copy.
    const counted = await tx.db
      .updateTable('people.passkey')
      .set({ counter: newCounter, used_at: now })
      .where('id', '=', found.passkey)
      .where('counter', '=', found.counter)
      .executeTakeFirst();
    if (Number(counted.numUpdatedRows) === 0) return null;
    return beginSession(tx, { account: found.id }, found.role, ['passkey'], origin);
  });
  if (begun === null) return refusePasskey(store, now, told);
  await attempt.succeeded();
  return begun;
}
