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
import { reviewerRecord } from './reviewers.ts';

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

/** Enters organizations, reviewers, and one account and one key a role. Passwords are made anew in each store. */
export async function enterCast(store: Store, now: Date, verifiedOn: string): Promise<Cast> {
  const context: StoreContext = {
    person: { id: 'administrator', role: 'administrator', organization: null, reviewer: null, scopes: 'all' },
    requestId: 'demonstration',
    now,
  };
  const software: Person = { id: 'demonstration', role: 'service', organization: null, reviewer: null, scopes: 'all' };
  await store.transaction({ ...context, person: software }, async (tx) => {
    await tx.as('overread_directory', async () => {
      for (const id of [reviewerKey]) {
        const record = JSON.stringify(reviewerRecord(id, verifiedOn));
        await tx.db.insertInto('reviewer_identity.reviewer').values({ id, record, capacity: 100 }).execute();
      }
    });
    tx.audit({ action: 'directory.entered', subject: reviewerKey });
  });
  await store.transaction(context, async (tx) => {
    for (const one of organizations) {
      await tx.db
        .insertInto('people.organization')
        .values({ ...one, changed_at: now })
        .execute();
    }
    tx.audit({ action: 'organization.made', subject: organizations.map((one) => one.id).join(' ') });
  });
  const cast = new Map<ServerRole, DemonstrationPerson>();
  for (const [role, [name, organization]] of Object.entries(names) as [NewAccount['role'], [string, string | null]][]) {
    const reviewer = role === 'reviewer' ? reviewerKey : null;
    const email = `${role}@demonstration.invalid`;
    const password = `${randomBytes(5).toString('hex')}-${randomBytes(5).toString('hex')}`;
    const id = await store.transaction(context, async (tx) => {
      const account = await addAccount(tx, {
        email,
        name,
        role,
        organization,
        reviewer,
        language: 'en',
        state: 'active',
      });
      tx.audit({ action: 'account.made', subject: `${account} as ${role}` });
      return account;
    });
    const hash = await hashOfPassword(password);
    const secret = await store.internal(context, async (tx) => {
      await tx.db.insertInto('people.password').values({ account: id, hash, changed_at: now }).execute();
      return needsSecondFactor(role) ? (await setSecondFactor(tx, store.vault, id, email)).secret : null;
    });
    const person: Person = { id, role, organization, reviewer, scopes: 'all' };
    const key = await store.transaction(
      context,
      async (tx) =>
        (
          await addServiceKey(tx, {
            name: `Demonstration, ${role}`,
            person: id,
            role,
            organization,
            reviewer,
            scopes: ['all'],
          })
        ).key,
    );
    cast.set(role, { person, email, password, secret, key });
  }
  return cast;
}

/** The software itself, where a step of the demonstration is its own. */
export const software: Person = {
  id: 'service:demonstration',
  role: 'service',
  organization: null,
  reviewer: null,
  scopes: 'all',
};
