import { randomBytes } from 'node:crypto';
import {
  addAccount,
  addServiceKey,
  hashOfPassword,
  type NewAccount,
  needsSecondFactor,
  setSecondFactor,
} from '../people/index.ts';
import type { Person, ServerRole, Store, StoreContext } from '../store/index.ts';
import { otherReviewers, reviewerRecord } from './reviewers.ts';

/** Someone of the demonstration, and how to sign in as him. */
export interface DemonstrationPerson {
  readonly person: Person;
  readonly email: string;
  readonly password: string;
  /** For an authenticator application, where the role needs a second factor. */
  readonly secret: string | null;
  /** A key for the API. */
  readonly key: string;
}

export type Cast = ReadonlyMap<ServerRole, DemonstrationPerson>;

const organizations = [
  { id: 'harbor-claims', name: 'Harbor Claims Services (invented)', kind: 'claims-administrator' },
  { id: 'overread-review', name: 'Overread Review Organization (invented)', kind: 'review-organization' },
  { id: 'state', name: 'Division of Workers’ Compensation (demonstration)', kind: 'state' },
] as const;

const names: Readonly<Partial<Record<NewAccount['role'], readonly [name: string, organization: string | null]>>> = {
  employee: ['Ana Invented', null],
  representative: ['Lee Attorney-Made-Up', null],
  'requesting-physician': ['Dr. Bea Made-Up', null],
  'claims-administrator': ['Cal Adjuster-Invented', 'harbor-claims'],
  intake: ['Ida Intake-Invented', 'overread-review'],
  coordinator: ['Cora Coordinator-Invented', 'overread-review'],
  reviewer: ['Dr. Rey Reviewer-Invented', null],
  'medical-director': ['Dr. Mona Director-Invented', 'overread-review'],
  publisher: ['Pat Publisher-Invented', 'overread-review'],
  state: ['Stan State-Invented', 'state'],
  'appeals-board': ['Jo Judge-Invented', 'state'],
  administrator: ['Ada Administrator-Invented', 'overread-review'],
};

/** The reviewer who has an account; the other reviewers of the directory have none. */
export const reviewerKey = 'R-demonstration-1';

/**
 * Enters organizations, reviewers, and one account and one key a role. Passwords are made anew in each store. What was
 * entered before (`had`) is left as it is. `keep` is told of everyone before it is committed: nobody is in the store whose
 * password is not kept.
 */
export async function enterCast(
  store: Store,
  now: Date,
  verifiedOn: string,
  had: Cast | null = null,
  keep: (cast: Cast) => void = () => undefined,
): Promise<Cast> {
  const context: StoreContext = {
    person: { id: 'administrator', role: 'administrator', organization: null, reviewer: null, scopes: 'all' },
    requestId: 'demonstration',
    now,
  };
  const entered =
    had !== null && (await isThere(store, context, had)) ? had : await enterAccounts(store, context, verifiedOn, keep);
  return enterSecrets(store, context, entered, keep);
}

async function isThere(store: Store, context: StoreContext, cast: Cast): Promise<boolean> {
  const ids = [...cast.values()].map(({ person }) => person.id);
  const found = await store.internal(context, ({ db }) =>
    db.selectFrom('people.account').select('id').where('id', 'in', ids).execute(),
  );
  return found.length > 0;
}

/** Everyone in one transaction, still without password. */
function enterAccounts(
  store: Store,
  context: StoreContext,
  verifiedOn: string,
  keep: (cast: Cast) => void,
): Promise<Cast> {
  return store.transaction(context, async (tx) => {
    const known = [{ record: reviewerRecord(reviewerKey, verifiedOn), capacity: 100 }, ...otherReviewers(verifiedOn)];
    const lines = known.map(({ record, capacity }) => ({ id: record.id, record: JSON.stringify(record), capacity }));
    await tx.as('overread_directory', () => tx.db.insertInto('reviewer_identity.reviewer').values(lines).execute());
    tx.audit({ action: 'directory.entered', subject: lines.map(({ id }) => id).join(' ') });
    const rows = organizations.map((one) => ({ ...one, changed_at: context.now }));
    await tx.db.insertInto('people.organization').values(rows).execute();
    tx.audit({ action: 'organization.made', subject: organizations.map((one) => one.id).join(' ') });
    const cast = new Map<ServerRole, DemonstrationPerson>();
    for (const [role, [name, organization]] of Object.entries(names) as [
      NewAccount['role'],
      [string, string | null],
    ][]) {
      const reviewer = role === 'reviewer' ? reviewerKey : null;
      const email = `${role}@demonstration.invalid`;
      const password = `${randomBytes(5).toString('hex')}-${randomBytes(5).toString('hex')}`;
      const id = await addAccount(tx, { email, name, role, organization, reviewer, language: 'en', state: 'active' });
      tx.audit({ action: 'account.made', subject: `${id} as ${role}` });
      const whose = { person: id, role, organization, reviewer };
      const { key } = await addServiceKey(tx, { name: `Demonstration, ${role}`, ...whose, scopes: ['all'] });
      cast.set(role, {
        person: { id, role, organization, reviewer, scopes: 'all' },
        email,
        password,
        secret: null,
        key,
      });
    }
    keep(cast);
    return cast;
  });
}

/** Passwords and second factors, where they are missing; all of them in one transaction. */
async function enterSecrets(
  store: Store,
  context: StoreContext,
  cast: Cast,
  keep: (cast: Cast) => void,
): Promise<Cast> {
  const hashes = await Promise.all([...cast.values()].map(({ password }) => hashOfPassword(password)));
  return store.internal(context, async (tx) => {
    const rows = [...cast.values()].map(({ person }, i) => ({
      account: person.id,
      hash: hashes[i] ?? '',
      changed_at: context.now,
    }));
    const added = await tx.db
      .insertInto('people.password')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('account')
      .execute();
    if (added.length === 0) return cast;
    const whole = new Map(cast);
    for (const [role, one] of cast) {
      if (!needsSecondFactor(role)) continue;
      const { secret } = await setSecondFactor(tx, store.vault, one.person.id, one.email);
      whole.set(role, { ...one, secret });
    }
    keep(whole);
    return whole;
  });
}

/** The software itself, where a step of the demonstration is its own. */
export const software: Person = {
  id: 'service:demonstration',
  role: 'service',
  organization: null,
  reviewer: null,
  scopes: 'all',
};
