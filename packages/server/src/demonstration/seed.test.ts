import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config/index.ts';
import { external, Store } from '../store/index.ts';
import { embeddedCluster, freshDatabase, testFiles, testVault } from '../testing/index.ts';
import { verifyStore } from '../verify/verify-store.ts';
import { demonstrationText } from './told.ts';
import { type Demonstration, seedDemonstration } from './seed.ts';
import { recordPdf } from './record-pdf.ts';
import { stories } from './stories.ts';
import type { Unfinished } from './unfinished.ts';

let url: string;
let store: Store;
let made: Demonstration;
const dataFolder = mkdtempSync(join(tmpdir(), 'overread-seed-'));
beforeAll(async () => {
  url = await freshDatabase(embeddedCluster());
  store = await Store.open(external(url, null), { vault: testVault, files: testFiles });
  made = await seedDemonstration(store, readConfig({ dataFolder, logLevel: 'silent' }, {}));
}, 120_000);
afterAll(async () => {
  await store.close();
  rmSync(dataFolder, { recursive: true, force: true });
});

test('a demonstration has cases in every state, made by events that verify', async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { broken, cases } = await verifyStore(client);
  expect(broken).toEqual([]);
  expect(cases).toBe(made.cases.size);
  const { rows } = await client.query(
    'SELECT case_id, end_kind, mailed_on IS NOT NULL AS mailed FROM overread.case_file',
  );
  await client.end();
  const of = (name: string): unknown => rows.find((row: { case_id: string }) => row.case_id === made.cases.get(name));
  expect(of('served')).toMatchObject({ mailed: true });
  expect(of('withdrawn')).toMatchObject({ end_kind: 'withdrawn' });
  expect(of('received')).toMatchObject({ end_kind: null, mailed: false });
});

test('a demonstration that was interrupted is gone on with: every case once, the same passwords', async () => {
  const config = readConfig({ dataFolder, logLevel: 'silent' }, {});
  const other = await freshDatabase(embeddedCluster());
  const begun = await Store.open(external(other, null), { vault: testVault, files: testFiles });
  let kept: Unfinished = { now: new Date().toISOString(), cast: null, played: {} };
  const keep = (now: Unfinished): void => {
    kept = now;
  };
  const told = stories.slice(0, 6);
  const cut = new AbortController();
  let steps = 0;
  const interrupted = seedDemonstration(begun, config, {
    unfinished: kept,
    told,
    keep,
    // In the middle of the others.
    onCase: () => ++steps === 2 && cut.abort(new Error('cut')),
    signal: cut.signal,
  });
  await expect(interrupted).rejects.toThrow('cut');
  const accounts = kept.cast;
  expect(Object.keys(kept.played).length).toBeLessThan(told.length);
  const { cast, cases } = await seedDemonstration(begun, config, { unfinished: kept, told, keep });
  expect([...cast]).toEqual(accounts);
  const client = new pg.Client({ connectionString: other });
  await client.connect();
  const { broken } = await verifyStore(client);
  const { rows } = await client.query<{ case_id: string }>('SELECT case_id FROM overread.case_file ORDER BY 1');
  await client.end();
  await begun.close();
  expect(broken).toEqual([]);
  expect(rows.map((row) => row.case_id)).toEqual([...cases.values()].toSorted());
}, 120_000);

test('it tells how to sign in, and says that it is invented', () => {
  const text = demonstrationText(made);
  expect(text).toContain('invented');
  for (const { email, password } of made.cast.values()) expect(text).toMatch(new RegExp(`${email} +${password}`));
});

test('the same lines give the same bytes of a record', () => {
  const pages = [['First page (with a bracket'], ['Second \\ page']];
  expect(recordPdf('Record', pages).equals(recordPdf('Record', pages))).toBe(true);
});
