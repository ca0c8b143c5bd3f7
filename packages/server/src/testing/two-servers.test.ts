import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeServiceKey } from '../people/index.ts';
import { external, Store } from '../store/index.ts';
import { verifyStore } from '../verify/index.ts';
import { anApplication } from './applications.ts';
import { embeddedCluster, freshDatabase } from './clusters.ts';
import { newUpload, sendUpload } from './crash-uploads.ts';
import { contextFor, someone } from './people.ts';
import { type Spawned, spawnServer } from './spawned.ts';
import { testVault } from './vault.ts';

// Two processes on one PostgreSQL, with the same files and keys and data folders of their own.
const folder = mkdtempSync(join(tmpdir(), 'ovt-'));
const blobKeys = randomBytes(32).toString('hex');
let url: string;
let key: string;
let servers: Spawned[] = [];

beforeAll(async () => {
  url = await freshDatabase(embeddedCluster());
  const start = (name: string): Promise<Spawned> =>
    spawnServer({
      DATABASE_URL: url,
      OVERREAD_DATA: join(folder, name),
      BLOB_URL: pathToFileURL(join(folder, 'files')).href,
      OVERREAD_BLOB_KEYS: blobKeys,
    });
  servers = await Promise.all([start('one'), start('two')]);
  const store = await Store.open(external(url, null), { vault: testVault });
  key = await makeServiceKey(store, contextFor(someone('administrator')), {
    name: 'test',
    person: 'clerk',
    role: 'intake',
    scopes: ['all'],
  });
  await store.close();
}, 120_000);

afterAll(async () => {
  for (const { child } of servers) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const post = (address: string, path: string, idempotencyKey: string, body: object, version?: number) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      'idempotency-key': idempotencyKey,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });

const read = async (address: string, path: string): Promise<Response> =>
  fetch(`${address}${path}`, { headers: { authorization: `Bearer ${key}` } });

const rowsOf = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
};

test('one store, one first key, one act for one key, whichever of two processes is asked; what one takes the other gives', async () => {
  const [one = '', two = ''] = servers.map(({ address }) => address);
  expect(await rowsOf('SELECT FROM overread.migration')).not.toEqual([]);
  expect(await rowsOf(`SELECT id FROM people.service_key WHERE person = 'administrator'`)).toHaveLength(1);

  // The same request to both at the same moment is one case; twenty of them are twenty.
  const numbers = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const asked = [one, two].map((address) => post(address, '/api/v1/cases', `the-same-${i}`, anApplication()));
      const told = await Promise.all((await Promise.all(asked)).map((answer) => answer.json()));
      const [first, second] = told as { caseNumber: string }[];
      expect(first).toEqual(second);
      return first?.caseNumber ?? '';
    }),
  );
  expect(new Set(numbers).size).toBe(20);

  // Of two acts on one version one happens.
  const [id = ''] = numbers;
  const path = `/api/v1/cases/${id}/commands/screen-point`;
  const body = { point: 'timeliness', flagged: false, note: '' };
  const raced = await Promise.all([post(one, path, 'race-one', body, 1), post(two, path, 'race-two', body, 1)]);
  expect(raced.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
    200,
    expect.toSatisfy((n) => n === 409 || n === 412),
  ]);

  // A file that one took comes out of the other, byte for byte.
  const upload = newUpload(id);
  const { document } = await sendUpload(one, key, upload);
  const bytes = Buffer.from(await (await read(two, `/api/v1/documents/${document}/content`)).arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(upload.sha256);
}, 60_000);

test('where one is killed the other goes on, does what was left, and no notice is made twice', async () => {
  const [first, second] = servers as [Spawned, Spawned];
  const acknowledged: string[] = [];
  let stop = false;
  const load = [first, second, first, second].map(async ({ address }) => {
    while (!stop) {
      try {
        const answer = await post(address, '/api/v1/cases', crypto.randomUUID(), anApplication());
        if (answer.status === 201) acknowledged.push(((await answer.json()) as { caseNumber: string }).caseNumber);
      } catch {
        return; // Killed: nothing was promised.
      }
    }
  });
  for (let round = 0; acknowledged.length < 20 && round < 300; round++) await new Promise((r) => setTimeout(r, 50));
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  const then = acknowledged.length;
  for (let round = 0; acknowledged.length < then + 10 && round < 300; round++)
    await new Promise((r) => setTimeout(r, 50));
  stop = true;
  await Promise.all(load);
  expect(acknowledged.length).toBeGreaterThanOrEqual(then + 10);
  const last = await read(second.address, `/api/v1/cases/${acknowledged.at(-1) ?? ''}`);
  expect(last.status).toBe(200);

  const cases = await rowsOf<{ case_id: string }>('SELECT case_id FROM overread.case_file');
  const kept = new Set(cases.map((row) => row.case_id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(
    await rowsOf('SELECT case_id FROM overread.notice GROUP BY case_id, event, kind, party HAVING count(*) > 1'),
  ).toEqual([]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { broken } = await verifyStore(client);
  await client.end();
  expect(broken).toEqual([]);
}, 120_000);
