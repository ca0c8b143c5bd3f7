import {
  addAccount,
  checkPassword,
  claimCase,
  claimCodeTyped,
  hashOfPassword,
  holderOf,
  type NewAccount,
} from '../people/index.ts';
import { type Person, type Store, serviceContext } from '../store/index.ts';
import { contextAs } from './session.ts';
import { tryCode } from './throttle.ts';
import { codeUnknown, refuseCode } from './with-claim-code.ts';

export interface Registration {
  readonly claimCode: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly language: 'en' | 'es';
}

/** Makes an account with the code of a letter, and the case its own. Only who holds such a letter learns that an address is taken. */
export async function register(
  store: Store,
  now: Date,
  requestId: string,
  given: Registration,
  address: string,
): Promise<{ account: string; caseNumber: string }> {
  const attempt = await tryCode(store, now, address);
  const code = await store.internal(serviceContext('sign-in', now), (tx) => claimCodeTyped(tx, given.claimCode));
  if (code === null) return codeUnknown(store, now);
  checkPassword(given.password, given.email);
  const hash = await hashOfPassword(given.password);
  const { email, name, language } = given;
  const made = await store.internal(contextAs(holderOf(code), now, requestId), async (tx) => {
    const role = code.role as NewAccount['role'];
    const account = await addAccount(tx, {
      email,
      name,
      role,
      organization: null,
      reviewer: null,
      language,
      state: 'active',
    });
    await tx.db.insertInto('people.password').values({ account, hash, changed_at: now }).execute();
    tx.audit({ action: 'account.made', subject: `${account} as ${role}` });
    // Undone with the account where the code was used at this moment.
    return (await claimCase(tx, code, account)) ? account : refuseCode();
  });
  await attempt.succeeded();
  return { account: made, caseNumber: code.caseId };
}

/** Claims a case into the account of someone who is signed in. */
export async function claim(
  store: Store,
  now: Date,
  requestId: string,
  person: Person,
  typed: string,
  address: string,
): Promise<string> {
  const attempt = await tryCode(store, now, address);
  const claimed = await store.internal(contextAs(person, now, requestId), async (tx) => {
    const code = await claimCodeTyped(tx, typed);
    return code !== null && (await claimCase(tx, code, person.id)) ? code.caseId : null;
  });
  if (claimed === null) return codeUnknown(store, now);
  await attempt.succeeded();
  return claimed;
}
