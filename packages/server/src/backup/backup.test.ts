import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { external } from '../store/index.ts';
import { anApplication, clusters, freshDatabase, type TestServer, testServer } from '../testing/index.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

describe.each(clusters())('the drill: backup and restore, on $name', (cluster) => {
  const home = mkdtempSync(join(tmpdir(), 'overread-backup-'));
  const files = join(home, 'files');
  const name = createHash('sha256').update('a stored file').digest('hex');
  let server: TestServer;
  const ids: string[] = [];

  beforeAll(async () => {
    server = await testServer(cluster);
    for (let i = 0; i < 3; i++) {
      const body = anApplication({ diagnoses: ['Pain, "quoted"\nand\ta tab \\ and 100 %, ñ'] });
      ids.push((await server.ask('employee', 'POST', '/api/v1/cases', { body })).body.caseNumber);
    }
    mkdirSync(join(files, name.slice(0, 2)), { recursive: true });
    writeFileSync(join(files, name.slice(0, 2), name), 'encrypted bytes');
  });
  afterAll(async () => {
    await server.close();
    rmSync(home, { recursive: true, force: true });
  });

  const save = (): Promise<string> => {
    const folder = join(home, Math.random().toString(36).slice(2));
    return backup(external(server.url, null).owner, files, folder).then(() => folder);
  };

  test('a restored store has the same rows, verifies, goes on, and gives no case number twice', async () => {
    const folder = await save();
    const url = await freshDatabase(cluster);
    const restoredFiles = join(home, 'restored');
    await restore(external(url, null).owner, restoredFiles, folder);
    expect(await verify(external(url, null).owner, null)).toMatchObject({ holds: true });
    expect(readFileSync(join(restoredFiles, name.slice(0, 2), name), 'utf8')).toBe('encrypted bytes');
    const rows = async (database: string): Promise<unknown[]> => {
      const client = new pg.Client({ connectionString: database });
      await client.connect();
      const found = [];
      for (const table of ['case_event', 'case_file', 'case_member', 'ledger', 'ledger_head', 'audit_event']) {
        const { rows: all } = await client.query(`SELECT t::text AS row FROM overread.${table} t ORDER BY 1`);
        found.push(all);
      }
      await client.end();
      return found;
    };
    expect(await rows(url)).toEqual(await rows(server.url));
    const other = await testServer(cluster, {}, url);
    const read = await other.ask('employee', 'GET', `/api/v1/cases/${ids[0]}`);
    expect(read.body.diagnoses[0]).toContain('ñ');
    const next = await other.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    expect(next.status).toBe(201);
    expect(ids).not.toContain(next.body.caseNumber);
    await other.close();
  });

  test('a store that has cases is not written over', async () => {
    const folder = await save();
    const into = external(server.url, null).owner;
    await expect(restore(into, files, folder)).rejects.toMatchObject({ problem: { type: 'already-there' } });
  });

  test('one changed letter in a table, or a backup that was broken off, restores nothing', async () => {
    const folder = await save();
    const table = join(folder, 'overread.audit_event.copy.gz');
    const text = gunzipSync(readFileSync(table)).toString('utf8');
    writeFileSync(table, gzipSync(text.replace('employee-1', 'employee-2')));
    const url = await freshDatabase(cluster);
    const into = external(url, null).owner;
    await expect(restore(into, null, folder)).rejects.toMatchObject({ problem: { type: 'configuration-invalid' } });
    await expect(restore(into, join(home, 'other'), folder)).rejects.toMatchObject({
      problem: { type: 'request-invalid', where: 'overread.audit_event.copy.gz' },
    });
    expect((await verify(into, null)).line).toContain('0 events of 0 cases');
    rmSync(join(folder, 'manifest.json'));
    await expect(restore(into, files, folder)).rejects.toMatchObject({ problem: { type: 'configuration-invalid' } });
    expect(existsSync(folder)).toBe(true);
  });
});
