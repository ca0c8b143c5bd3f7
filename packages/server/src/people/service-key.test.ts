import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextFor, someone, type TestServer, testServer } from '../testing/index.ts';
import { makeServiceKey } from './index.ts';
import { serviceKeyAuthenticator } from './service-key-authenticator.ts';

let server: TestServer;
let now = new Date('2026-03-02T12:00:00Z');
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const administrator = contextFor(someone('administrator'));
const recognise = (key: string) =>
  serviceKeyAuthenticator(server.store, () => now).authenticate({
    headers: { authorization: `Bearer ${key}` },
    ip: '',
  });

test('a key is recognised as whom it was made for; a wrong secret is nobody', async () => {
  const key = await makeServiceKey(server.store, administrator, {
    name: 'Nightly upload',
    person: 'upload',
    role: 'claims-administrator',
    organization: 'harbor-claims',
    scopes: ['cases:read'],
  });
  expect(await recognise(key)).toEqual({
    id: 'upload',
    role: 'claims-administrator',
    organization: 'harbor-claims',
    reviewer: null,
    scopes: ['cases:read'],
  });
  expect(await recognise(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toBeNull();
  expect(await recognise('ovr_nonsense')).toBeNull();
});

test('a key that has ended or was revoked is nobody; the secret is not in the database', async () => {
  const made = { name: 'x', person: 'x', role: 'intake', scopes: ['all'] } as const;
  const key = await makeServiceKey(server.store, administrator, {
    ...made,
    expiresAt: new Date('2026-03-02T13:00:00Z'),
  });
  expect(await recognise(key)).not.toBeNull();
  now = new Date('2026-03-02T13:00:00Z');
  expect(await recognise(key)).toBeNull();
  const other = await makeServiceKey(server.store, administrator, made);
  const [, id = '', secret = ''] = other.split('_');
  await server.store.transaction(administrator, async (tx) => {
    await tx.db.updateTable('people.service_key').set({ revoked_at: now }).where('id', '=', id).execute();
    const rows = await tx.db.selectFrom('people.service_key').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    tx.audit({ action: 'key.revoked', subject: id });
  });
  expect(await recognise(other)).toBeNull();
});
