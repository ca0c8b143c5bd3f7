import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextFor, office, type Office, someone } from '../testing/index.ts';
import { Keys } from '../blobs/keys.ts';
import { Vault } from '../sealed/index.ts';
import { external, sealSecrets, Store } from './index.ts';

let at: Office;
beforeAll(async () => {
  at = await office();
}, 120_000);
afterAll(() => at.close());

const stored = (table: string, column: string): Promise<string[]> =>
  at.store.internal(contextFor(someone('service')), async ({ db }) => {
    const { rows } = await sql<{ value: string }>`
      SELECT ${sql.ref(column)} AS value FROM ${sql.table(table)}`.execute(db);
    return rows.map((row) => row.value);
  });

test('secrets of a second factor and of an organization stand sealed in the database', async () => {
  const clerk = await at.hire('coordinator');
  await at.administer('POST', '/api/v1/organizations', { id: 'harbor', name: 'Harbor', kind: 'claims-administrator' });
  const set = await at.administer('PUT', '/api/v1/organizations/harbor/sign-in', {
    issuer: 'https://sign-in.example.org',
    clientId: 'overread',
    clientSecret: 'a secret between two',
    secondFactor: 'told',
  });
  expect(set.status).toBe(200);
  const values = [
    ...(await stored('people.totp', 'secret')),
    ...(await stored('people.organization_sign_in', 'client_secret')),
  ];
  expect(values.length).toBe(2);
  for (const value of values) expect(value).toMatch(/^sealed:1:/);
  expect((await at.signIn(clerk)).page.status).toBe(201);
});

test('what an earlier version kept plain is sealed at start, once, and works on', async () => {
  const clerk = await at.hire('intake');
  await at.store.internal(contextFor(someone('service')), ({ db }) =>
    db
      .updateTable('people.totp')
      .set({ secret: clerk.secret ?? '' })
      .where('account', '=', clerk.id)
      .execute(),
  );
  expect(await stored('people.totp', 'secret')).toContain(clerk.secret);
  expect(await sealSecrets(at.store, at.clock.now)).toEqual({ sealed: 1, unopened: 0 });
  expect(await sealSecrets(at.store, at.clock.now)).toEqual({ sealed: 0, unopened: 0 });
  expect(await stored('people.totp', 'secret')).not.toContain(clerk.secret);
  expect((await at.signIn(clerk)).page.status).toBe(201);
});

test('a new key seals again; what does not open under any key is left, counted and refused', async () => {
  const clerk = await at.hire('coordinator');
  const [old, next] = ['5e'.repeat(32), '6f'.repeat(32)];
  const withKeys = (...keys: string[]): Promise<Store> =>
    Store.open(external(at.url, null), { vault: new Vault(() => new Keys(keys, 'tests')) });
  const without = await withKeys(next);
  expect((await sealSecrets(without, at.clock.now)).sealed).toBe(0);
  expect((await sealSecrets(without, at.clock.now)).unopened).toBeGreaterThan(0);
  await without.close();
  expect((await at.signIn(clerk)).page.status).toBe(201);
  const both = await withKeys(next, old);
  expect((await sealSecrets(both, at.clock.now)).unopened).toBe(0);
  expect((await sealSecrets(both, at.clock.now)).sealed).toBe(0);
  await both.close();
  // The old key alone does not open what lies under the new one.
  expect((await at.signIn(clerk)).page.body.type).toBe('urn:overread:problem:blob-key-invalid');
});
