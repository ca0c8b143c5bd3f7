import { createHash, randomBytes } from 'node:crypto';
import { fail } from '../problems/index.ts';
import type { Person, ServerRole, Tx } from '../store/index.ts';

/** Roles that a person can have; `service` is for keys. */
export const accountRoles = [
  'employee',
  'representative',
  'requesting-physician',
  'claims-administrator',
  'intake',
  'coordinator',
  'reviewer',
  'medical-director',
  'publisher',
  'state',
  'appeals-board',
  'administrator',
] as const satisfies readonly ServerRole[];

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly role: (typeof accountRoles)[number];
  readonly organization: string | null;
  /** Key in the directory of reviewers; for that role and no other. */
  readonly reviewer: string | null;
  readonly language: 'en' | 'es';
  readonly state: 'invited' | 'active';
}

/** What an account is found by when someone signs in. */
export const hashOfEmail = (email: string): string =>
  createHash('sha256')
    .update(`email\n${email.trim().normalize('NFKC').toLowerCase()}`)
    .digest('hex');

/** Makes an account; answers its id. A reviewer's name and address go where no role that serves a party can look. */
export async function addAccount(tx: Tx, account: NewAccount): Promise<string> {
  const id = `p${randomBytes(9).toString('hex')}`;
  const { email, name, role, organization, reviewer, language, state } = account;
  const hidden = role === 'reviewer';
  const { now } = tx.context;
  await tx.db
    .insertInto('people.account')
    .values({
      id,
      role,
      organization,
      reviewer,
      email: hidden ? null : email.trim(),
      name: hidden ? null : name,
      language,
      state,
      made_at: now,
      changed_at: now,
    })
    .execute();
  if (hidden) {
    await tx.as('overread_directory', () =>
      tx.db.insertInto('reviewer_identity.contact').values({ account: id, email: email.trim(), name }).execute(),
    );
  }
  const named = await tx.db
    .insertInto('people.sign_in_name')
    .values({ hash: hashOfEmail(email), account: id })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(named.numInsertedOrUpdatedRows) === 0) {
    fail('already-there', {
      where: 'email',
      detail: 'An account signs in with this e-mail address.',
      remedy: 'Use that account, or give another address.',
    });
  }
  return id;
}

/** The person whom an account lets in. */
export const personOf = (account: {
  id: string;
  role: string;
  organization: string | null;
  reviewer: string | null;
}): Person => ({
  id: account.id,
  role: account.role as ServerRole,
  organization: account.organization,
  reviewer: account.reviewer,
  scopes: 'all',
});
