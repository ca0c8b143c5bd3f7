import { hashOfEmail, isPassword, needsSecondFactor, personOf, stepOf, takeRecoveryCode } from '../people/index.ts';
import { fail } from '../problems/index.ts';
import { sealedPlace, type ServerRole, type Store, serviceContext, type Tx } from '../store/index.ts';
import { type BegunSession, beginSession, contextAs, type Factor, type Origin } from './session.ts';
import { trySignIn } from './throttle.ts';

export interface PasswordSignIn {
  readonly email: string;
  readonly password: string;
  /** The six digits of the authenticator application. */
  readonly code?: string | undefined;
  readonly recoveryCode?: string | undefined;
}

/** Signs in with password and second factor. Unknown account, wrong password, disabled account: one and the same answer. */
export async function signInWithPassword(
  store: Store,
  now: Date,
  requestId: string,
  given: PasswordSignIn,
  origin: Origin,
): Promise<BegunSession> {
  const name = hashOfEmail(given.email);
  const attempt = await trySignIn(store, now, name, origin.address);
  const found = await lookUp(store, now, name);
  const right = await isPassword(given.password, found?.hash ?? null);
  if (found === undefined || !right || found.state !== 'active') return refuse(store, now, found?.id ?? null);
  const sealed = found.confirmed_at === null ? null : found.secret;
  const secret = sealed === null ? null : store.vault.open(sealed, sealedPlace.totp(found.id));
  if (secret === null && needsSecondFactor(found.role as ServerRole)) return refuse(store, now, found.id);
  if (secret !== null && given.code === undefined && given.recoveryCode === undefined) {
    return fail('second-factor-needed', {
      where: 'code',
      detail: 'This account signs in with a code besides the password.',
      remedy:
        'Send the six digits of your authenticator application as `code`, or one of your recovery codes as `recoveryCode`.',
    });
  }
  const begun = await store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    const factor = secret === null ? [] : await secondFactor(tx, found.id, secret, given);
    if (factor === null) return null;
    return beginSession(tx, { account: found.id }, found.role as ServerRole, ['password', ...factor], origin);
  });
  if (begun === null) return refuse(store, now, found.id);
  await attempt.succeeded();
  return begun;
}

const lookUp = (store: Store, now: Date, name: string) =>
  store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .selectFrom('people.sign_in_name as n')
      .innerJoin('people.account as a', 'a.id', 'n.account')
      .innerJoin('people.password as p', 'p.account', 'a.id')
      .leftJoin('people.totp as t', 't.account', 'a.id')
      .select(['a.id', 'a.role', 'a.state', 'a.organization', 'a.reviewer', 'p.hash', 't.secret', 't.confirmed_at'])
      .where('n.hash', '=', name)
      .executeTakeFirst(),
  );

/** Null where neither code holds. A code that was taken is not taken again, also not by a request at the same moment. */
async function secondFactor(
  tx: Tx,
  account: string,
  secret: string,
  { code, recoveryCode }: PasswordSignIn,
): Promise<Factor[] | null> {
  if (code === undefined) {
    return recoveryCode !== undefined && (await takeRecoveryCode(tx, account, recoveryCode)) ? ['recovery-code'] : null;
  }
  const step = stepOf(secret, code, tx.context.now);
  return step !== null && (await takeStep(tx, account, step)) ? ['totp'] : null;
}

/** Takes the step of a code, if no code of this step or a later one was taken. */
export async function takeStep(tx: Tx, account: string, step: number): Promise<boolean> {
  const taken = await tx.db
    .updateTable('people.totp')
    .set({ last_step: step })
    .where('account', '=', account)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}

async function refuse(store: Store, now: Date, account: string | null): Promise<never> {
  await store.internal(serviceContext('sign-in', now), (tx) => {
    tx.audit({ action: 'session.refused', subject: account ?? 'unknown account', outcome: 'refused' });
    return Promise.resolve();
  });
  return fail('sign-in-failed', {
    where: 'sign-in',
    detail: 'These do not belong together: the e-mail address, the password and the code.',
    remedy:
      'Look at each of them again. A code counts once: wait for the next one. If you have lost your password, ask for a new one by e-mail.',
  });
}
