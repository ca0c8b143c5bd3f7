import {
  checkPassword,
  hashOfCode,
  hashOfPassword,
  needsSecondFactor,
  newRecoveryCodes,
  newTotp,
  personOf,
  stepOf,
} from '../people/index.ts';
import { fail } from '../problems/index.ts';
import { sealedPlace, type ServerRole, type Store, serviceContext, type Tx } from '../store/index.ts';
import { contextAs, endSessions } from './session.ts';
import { tryCode } from './throttle.ts';
import { codeUnknown } from './with-claim-code.ts';

/** What is left to do after the password was set: nothing, or the second factor. */
export interface Accepted {
  readonly account: string;
  readonly role: string;
  /** For the authenticator application; the invitation is used when a first code of it was confirmed. */
  readonly secondFactor: { readonly secret: string; readonly uri: string } | null;
}

/** Sets the password of an invited account, and begins its second factor where its role needs one or its owner wants one. */
export async function acceptInvitation(
  store: Store,
  now: Date,
  requestId: string,
  given: { readonly code: string; readonly password: string; readonly secondFactor: boolean },
  address: string,
): Promise<Accepted> {
  const attempt = await tryCode(store, now, address);
  const found = await invited(store, now, given.code);
  if (found === undefined) return codeUnknown(store, now);
  checkPassword(given.password, found.email ?? '');
  const hash = await hashOfPassword(given.password);
  const wanted = given.secondFactor || needsSecondFactor(found.role as ServerRole);
  const totp = wanted ? newTotp(found.email ?? found.id) : null;
  await store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    await tx.db
      .insertInto('people.password')
      .values({ account: found.id, hash, changed_at: now })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ hash, changed_at: now }))
      .execute();
    await tx.db.deleteFrom('people.totp').where('account', '=', found.id).execute();
    // Who is invited anew has lost what proves who he is; a passkey may be in other hands.
    await tx.db.deleteFrom('people.passkey').where('account', '=', found.id).execute();
    tx.audit({ action: 'password.set', subject: found.invitation });
    if (totp === null) return finish(tx, found);
    await tx.db
      .insertInto('people.totp')
      .values({
        account: found.id,
        secret: store.vault.seal(totp.secret, sealedPlace.totp(found.id)),
        confirmed_at: null,
      })
      .execute();
  });
  await attempt.succeeded();
  return { account: found.id, role: found.role, secondFactor: totp };
}

/** Confirms the second factor with a first code: the account can be used from now on. Answers the recovery codes. */
export async function confirmInvitation(
  store: Store,
  now: Date,
  requestId: string,
  given: { readonly code: string; readonly totp: string },
  address: string,
): Promise<{ account: string; recoveryCodes: string[] }> {
  const attempt = await tryCode(store, now, address);
  const found = await invited(store, now, given.code);
  if (found === undefined) return codeUnknown(store, now);
  const recoveryCodes = await store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    const begun = await tx.db
      .selectFrom('people.totp as t')
      .innerJoin('people.password as p', 'p.account', 't.account')
      .select(['t.secret'])
      .where('t.account', '=', found.id)
      .where('t.confirmed_at', 'is', null)
      .executeTakeFirst();
    const secret = begun === undefined ? null : store.vault.open(begun.secret, sealedPlace.totp(found.id));
    const step = secret === null ? null : stepOf(secret, given.totp, now);
    if (step === null) return null;
    await tx.db
      .updateTable('people.totp')
      .set({ confirmed_at: now, last_step: step })
      .where('account', '=', found.id)
      .execute();
    const codes = await newRecoveryCodes(tx, found.id);
    tx.audit({ action: 'second-factor.set', subject: found.invitation });
    await finish(tx, found);
    return codes;
  });
  if (recoveryCodes === null) {
    return fail('second-factor-needed', {
      where: 'totp',
      detail: 'The six digits are not those of the secret that was shown.',
      remedy: 'Send the digits that the authenticator application shows now; look at the clock of the telephone.',
    });
  }
  await attempt.succeeded();
  return { account: found.id, recoveryCodes };
}

type Invited = NonNullable<Awaited<ReturnType<typeof invited>>>;

const invited = (store: Store, now: Date, typed: string) =>
  store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .selectFrom('people.invitation as i')
      .innerJoin('people.account as a', 'a.id', 'i.account')
      .select(['i.id as invitation', 'a.id', 'a.role', 'a.organization', 'a.reviewer', 'a.email', 'a.state'])
      .where('i.code_hash', '=', hashOfCode(typed))
      .where('i.used_at', 'is', null)
      .where('i.withdrawn_at', 'is', null)
      .where('i.expires_at', '>', now)
      .where('a.state', '<>', 'disabled')
      .executeTakeFirst(),
  );

/** Uses the invitation up, once: of two at the same moment one wins. */
async function finish(tx: Tx, { id, invitation }: Invited): Promise<void> {
  const { now } = tx.context;
  const used = await tx.db
    .updateTable('people.invitation')
    .set({ used_at: now })
    .where('id', '=', invitation)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  if (Number(used.numUpdatedRows) === 0) {
    fail('code-unknown', {
      where: 'code',
      detail: 'The code was used at this moment.',
      remedy: 'Sign in, or ask for a new invitation if it was not you.',
    });
  }
  await tx.db.updateTable('people.account').set({ state: 'active', changed_at: now }).where('id', '=', id).execute();
  await endSessions(tx, id, 'invited-anew');
  tx.audit({ action: 'invitation.accepted', subject: invitation });
}
