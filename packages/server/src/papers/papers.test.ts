import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorker } from '../start-work.ts';
import { clusters, enterReviewers, Life, party, someone, type TestServer, testServer } from '../testing/index.ts';
import { testFiles, testFolder } from '../testing/vault.ts';
import { movePapers, verifyFiles } from './index.ts';

const now = new Date('2026-03-02T18:00:00Z');
const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe.each(clusters())('letters and notices on $name', (cluster) => {
  let server: TestServer;
  let life: Life;
  let owner: pg.Client;
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now });
    owner = new pg.Client({ connectionString: server.url, options: '-c search_path=overread' });
    await owner.connect();
    await enterReviewers(server.store, `R-papers-${cluster.name}`);
    life = await Life.begin(server, () => now);
    await life.whole();
    await makeWorker(server.store, null, { clock: () => now, mailer: null }).runDue();
  }, 120_000);
  afterAll(async () => {
    await owner.end();
    await server.close();
  });

  const bytesOf = async (path: string): Promise<Buffer> => {
    const headers = { 'test-person': JSON.stringify(party.employee) };
    const told = await server.app.inject({ url: `/api/v1/cases/${life.id}/${path}`, headers });
    expect(told.statusCode, told.body.slice(0, 300)).toBe(200);
    return told.rawPayload;
  };
  const noticeId = async (): Promise<string> => {
    const { body } = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/notices`);
    return (body.entries[0] as { id: string }).id;
  };

  test('lie among the files under their hash, sealed; the tables hold the hash alone', async () => {
    const { rows } = await owner.query<{ letters: number; notices: number; plain: number }>(
      `SELECT (SELECT count(*)::int FROM letter_file) AS letters, (SELECT count(*)::int FROM notice) AS notices,
        (SELECT count(*)::int FROM letter_file WHERE pdf IS NOT NULL) + (SELECT count(*)::int FROM notice WHERE pdf IS NOT NULL) AS plain`,
    );
    expect(rows[0]).toMatchObject({ letters: 1, plain: 0 });
    expect(rows[0]?.notices).toBeGreaterThan(3);
    const letter = await bytesOf('determination/letter');
    const history = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/events?limit=200`);
    expect(history.text).toContain(sha(letter));
    const names = await readdir(testFolder() ?? '', { recursive: true });
    const place = names.find((name) => name.endsWith(sha(letter)));
    const sealed = await readFile(join(testFolder() ?? '', place ?? ''));
    expect(sealed.includes('%PDF')).toBe(false);
    expect((await bytesOf(`notices/${await noticeId()}/pdf`)).subarray(0, 4).toString()).toBe('%PDF');
  });

  test('what stood in the columns is moved, the same to the byte; nothing else of a row ever changes', async () => {
    const id = await noticeId();
    const before = await bytesOf(`notices/${id}/pdf`);
    await owner.query('ALTER TABLE notice DISABLE TRIGGER only_moved_away');
    await owner.query('UPDATE notice SET pdf = $1 WHERE id = $2', [before, id]);
    await owner.query('ALTER TABLE notice ENABLE TRIGGER only_moved_away');
    expect(await bytesOf(`notices/${id}/pdf`)).toEqual(before);
    expect(await movePapers(server.store, now)).toBe(1);
    expect(await movePapers(server.store, now)).toBe(0);
    expect(await bytesOf(`notices/${id}/pdf`)).toEqual(before);
    for (const change of [
      `UPDATE notice SET title = 'Another' WHERE id = '${id}'`,
      `UPDATE notice SET pdf = '\\x00' WHERE id = '${id}'`,
      `DELETE FROM letter_file`,
    ]) {
      await expect(owner.query(change), change).rejects.toMatchObject({ code: '23001' });
    }
  });

  test('a party reads its own notices alone, also now that they are files', async () => {
    const path = `/api/v1/cases/${life.id}/notices/${await noticeId()}/pdf`;
    expect((await server.ask(someone('employee', 'employee-2'), 'GET', path)).status).toBe(404);
    expect((await server.ask(party.physician, 'GET', path)).status).toBe(404);
  });

  test('a changed byte is found and named', async () => {
    const verified = () => verifyFiles(owner, testFiles());
    expect((await verified()).broken).toEqual([]);
    const letter = await bytesOf('determination/letter');
    const names = await readdir(testFolder() ?? '', { recursive: true });
    const file = join(testFolder() ?? '', names.find((name) => name.endsWith(sha(letter))) ?? '');
    const whole = await readFile(file);
    const changed = Buffer.from(whole);
    changed[changed.length - 9] = (changed[changed.length - 9] ?? 0) ^ 1;
    await writeFile(file, changed);
    const { files, broken } = await verified();
    expect(files).toBeGreaterThan(4);
    expect(broken).toMatchObject([{ caseId: life.id, what: 'letter', sha256: sha(letter) }]);
    const told = await server.ask(party.employee, 'GET', `/api/v1/cases/${life.id}/determination/letter`);
    expect(told.body).toMatchObject({ type: 'urn:overread:problem:blob-damaged' });
    await writeFile(file, whole);
    expect((await verified()).broken).toEqual([]);
  });
});
