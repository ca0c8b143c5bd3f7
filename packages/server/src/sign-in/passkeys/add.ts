import { randomBytes } from 'node:crypto';
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { fail } from '../../problems/index.ts';
import type { Store, StoreContext, Tx } from '../../store/index.ts';
import { challengeIn, keepChallenge, type Place, takeChallenge } from './challenge.ts';
import { refusePasskey } from './refuse.ts';

/** Ed25519, ECDSA on P-256, RSA: what authenticators in use know. Numbers of COSE. */
const algorithms = [-8, -7, -257];
/** Passkeys of one account at most. */
const most = 10;

/** What the browser needs to make a passkey. `label` is shown by the authenticator to its owner. */
export async function beginPasskey(
  store: Store,
  context: StoreContext,
  label: string,
  { rpId }: Place,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const account = context.person.id;
  return store.internal(context, async (tx) => {
    const known = await passkeysOf(tx, account);
    if (known.length >= most) {
      fail('already-there', {
        where: 'passkeys',
        detail: `There are ${most} passkeys already.`,
        remedy: 'Remove one that you do not use any more.',
      });
    }
    const options = await generateRegistrationOptions({
      rpName: 'Overread',
      rpID: rpId,
      userName: label,
      userID: new Uint8Array(Buffer.from(account)),
      attestationType: 'none',
      supportedAlgorithmIDs: algorithms,
      excludeCredentials: known.map((one) => ({ id: one.credential, transports: one.transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await keepChallenge(tx, options.challenge, account);
    return options;
  });
}

/** Adds the passkey that the browser made; answers its id. */
export async function addPasskey(
  store: Store,
  context: StoreContext,
  name: string,
  response: RegistrationResponseJSON,
  { rpId, origin }: Place,
): Promise<string> {
  const { person, now } = context;
  const challenge = challengeIn(response.response.clientDataJSON);
  const mine = await store.internal(context, (tx) => takeChallenge(tx, challenge, person.id));
  if (!mine) return refusePasskey(store, now, 'The challenge was not given to you, was used, or is too old.');
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
    // The library throws plain errors at whatever does not hold.
  }).catch(() => null);
  if (made?.verified !== true) return refusePasskey(store, now, 'What the authenticator signed does not hold.');
  const { credential } = made.registrationInfo;
  const id = randomBytes(9).toString('hex');
  await store.internal(context, async (tx) => {
    const added = await tx.db
      .insertInto('people.passkey')
      .values({
        id,
        credential: credential.id,
        account: person.id,
        public_key: Buffer.from(credential.publicKey),
        counter: credential.counter,
        transports: credential.transports ?? [],
        rp_id: rpId,
        name,
        made_at: now,
        used_at: null,
      })
      .onConflict((conflict) => conflict.column('credential').doNothing())
      .executeTakeFirst();
    if (Number(added.numInsertedOrUpdatedRows) === 0) {
      fail('already-there', {
        where: 'passkey',
        detail: 'This passkey was added before.',
        remedy: 'Sign in with it.',
      });
    }
    tx.audit({ action: 'passkey.added', subject: id });
  });
  return id;
}

/** The passkeys of an account, oldest first. */
export const passkeysOf = ({ db }: Tx, account: string) =>
  db
    .selectFrom('people.passkey')
    .select(['id', 'credential', 'name', 'transports', 'made_at', 'used_at'])
    .where('account', '=', account)
    .orderBy('made_at')
    .orderBy('id')
    .execute();

/** Removes a passkey of an account; false where there is none. */
export async function removePasskey(tx: Tx, account: string, id: string): Promise<boolean> {
  const removed = await tx.db
    .deleteFrom('people.passkey')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst();
  tx.audit({ action: 'passkey.removed', subject: id });
  return Number(removed.numDeletedRows) === 1;
}
