import { randomBytes } from 'node:crypto';
import { checkPassword, hashOfCode, hashOfEmail, hashOfPassword, newCode, personOf } from '../people/index.ts';
import { serviceContext, type Store, type Tx } from '../store/index.ts';
import { contextAs, endSessions } from './session.ts';
import { tryCode, tryReset } from './throttle.ts';
import { codeUnknown, refuseCode } from './with-claim-code.ts';

export const resetMinutes = 30;
/** Where the address in a job belongs. */
export const resetPlace = (key: string): string => `job password-reset ${key}`;

/**
 * Somebody asks for a new password. Whether there is such an account is looked at later, by the software itself: what is
 * done and answered here is the same for every address. The address lies sealed until the e-mail was sent.
 */
export async function askForReset(store: Store, now: Date, email: string, address: string): Promise<void> {
  await tryReset(store, now, hashOfEmail(email), address);
  const key = randomBytes(15).toString('hex');
  await store.internal(serviceContext('sign-in', now), async (tx) => {
    await tx.db
      .insertInto('job')
      .values({
        kind: 'password-reset',
        key,
        case_id: null,
        payload: JSON.stringify({ email: store.vault.seal(email.trim(), resetPlace(key)) }),
        run_at: now,
        last_error: null,
        done_at: null,
        dead_at: null,
      })
      .execute();
    tx.audit({ action: 'password-reset.asked', subject: key });
  });
}

export interface MadeReset {
  readonly code: string;
  readonly language: 'en' | 'es';
}

/** Makes the code for an address; null where no account signs in with it and a password. Codes before it end. */
export async function makeReset(tx: Tx, email: string): Promise<MadeReset | null> {
  const { now } = tx.context;
  const account = await tx.db
    .selectFrom('people.sign_in_name as n')
    .innerJoin('people.account as a', 'a.id', 'n.account')
    .innerJoin('people.password as p', 'p.account', 'a.id')
    .select(['a.id', 'a.language'])
    .where('n.hash', '=', hashOfEmail(email))
    .where('a.state', '=', 'active')
    .executeTakeFirst();
  if (account === undefined) return null;
  await tx.db
    .updateTable('people.password_reset')
    .set({ expires_at: now })
    .where('account', '=', account.id)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  const code = newCode();
  const id = randomBytes(9).toString('hex');
  await tx.db
    .insertInto('people.password_reset')
    .values({
      id,
      account: account.id,
      code_hash: hashOfCode(code),
      made_at: now,
      expires_at: new Date(now.getTime() + resetMinutes * 60_000),
      used_at: null,
    })
    .execute();
  tx.audit({ action: 'password-reset.made', subject: `${id} for ${account.id}` });
  return { code, language: account.language };
}

/** Sets a new password with a code, once; every session of the account ends. Answers the account. */
export async function resetPassword(
  store: Store,
  now: Date,
  requestId: string,
  given: { readonly code: string; readonly password: string },
  address: string,
): Promise<string> {
  const attempt = await tryCode(store, now, address);
  const found = await store.internal(serviceContext('sign-in', now), ({ db }) =>
    db
      .selectFrom('people.password_reset as r')
      .innerJoin('people.account as a', 'a.id', 'r.account')
      .select(['r.id as reset', 'a.id', 'a.role', 'a.organization', 'a.reviewer', 'a.email'])
      .where('r.code_hash', '=', hashOfCode(given.code))
      .where('r.used_at', 'is', null)
      .where('r.expires_at', '>', now)
      .where('a.state', '=', 'active')
      .executeTakeFirst(),
  );
  if (found === undefined) return codeUnknown(store, now);
  checkPassword(given.password, found.email ?? '');
  const hash = await hashOfPassword(given.password);
  await store.internal(contextAs(personOf(found), now, requestId), async (tx) => {
    const used = await tx.db
      .updateTable('people.password_reset')
      .set({ used_at: now })
      .where('id', '=', found.reset)
      .where('used_at', 'is', null)
      .executeTakeFirst();
    // Of two at the same moment one wins.
    if (Number(used.numUpdatedRows) === 0) refuseCode();
    await tx.db.updateTable('people.password').set({ hash, changed_at: now }).where('account', '=', found.id).execute();
    tx.audit({ action: 'password.reset', subject: found.reset });
    await endSessions(tx, found.id, 'password-changed');
  });
  await attempt.succeeded();
  return found.id;
}
