import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBlobs } from '../blobs/index.ts';
import { cases } from '../routes/cases/index.ts';
import { documentsRoom } from '../routes/documents/index.ts';
import { anAbout, send, sha256Of, upload } from '../routes/documents/sending-for-tests.ts';
import { type Person, serverRoles } from '../store/index.ts';
import { anApplication, clusters, contextFor, someone, type TestServer, testServer } from '../testing/index.ts';

const tables = ['document', 'document_page', 'document_history', 'upload'] as const;
const harbor = someone('claims-administrator', 'harbor-clerk', { organization: 'harbor-claims' });

describe.each(clusters())('row-level security of documents on $name', (cluster) => {
  const folder = mkdtempSync(join(tmpdir(), 'ovr-rls-'));
  let server: TestServer;
  let id: string;
  beforeAll(async () => {
    server = await testServer(cluster, { rooms: [cases, documentsRoom(() => openBlobs(folder, {}))] });
    id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
    // One document that came twice, and one upload that has not ended.
    const note = Buffer.from('Seen for pain in the lower back.');
    for (const name of ['a.txt', 'b.txt']) expect((await upload(server.app, harbor, id, name, note)).status).toBe(200);
    const open = { ...anAbout('c.txt'), length: 3, sha256: sha256Of(Buffer.from('abc')) };
    expect((await send(server.app, harbor, 'POST', `/api/v1/cases/${id}/uploads`, { payload: open })).status).toBe(201);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const as = (person: Person, work: string): Promise<number | 'denied'> =>
    server.store
      .transaction(contextFor(person), async (tx) => {
        tx.audit({ action: 'test' });
        const { rows, numAffectedRows } = await sql<{ n: number }>`${sql.raw(work)}`.execute(tx.db);
        return rows[0]?.n ?? Number(numAffectedRows ?? 0);
      })
      .catch((error: { code?: string }) => {
        if (error.code === '42501') return 'denied' as const;
        throw error;
      });
  const seen = async (person: Person): Promise<string> => {
    const counts: unknown[] = [];
    for (const table of tables) counts.push(await as(person, `SELECT count(*)::int AS n FROM ${table}`));
    return counts.join(' ');
  };

  test('a stranger sees nothing, whatever his role; the office and the software see every document and no upload of others', async () => {
    const found: Record<string, string> = {};
    for (const role of serverRoles) found[role] = await seen(someone(role, `nobody-${role}`, { organization: 'none' }));
    const [party, office, state] = ['0 0 0 0', '1 1 1 0', '1 1 1 denied'];
    expect(found).toEqual({
      employee: party,
      representative: party,
      'requesting-physician': party,
      'claims-administrator': party,
      reviewer: '0 0 0 denied',
      intake: office,
      coordinator: office,
      'medical-director': office,
      publisher: office,
      state,
      'appeals-board': state,
      service: '1 1 1 3',
      administrator: 'denied denied denied denied',
    });
  });

  test('members of the case see its documents, and each his own uploads', async () => {
    expect(await seen(harbor)).toBe('1 1 1 3');
    expect(await seen(someone('employee', 'employee-1'))).toBe('1 1 1 0');
    expect(await seen(someone('requesting-physician', 'physician-1'))).toBe('1 1 1 0');
  });

  test('no party changes or removes a document, enters one into a case of others, or touches its history', async () => {
    const stranger = someone('claims-administrator', 'stranger', { organization: 'other' });
    const copy = (table: string, columns: string): string =>
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table}`;
    for (const act of [
      `UPDATE document SET discarded = '{}'`,
      'DELETE FROM document',
      'DELETE FROM document_page',
      'DELETE FROM document_history',
      `UPDATE document SET sha256 = repeat('0', 64)`,
    ]) {
      expect(await as(harbor, act), act).toBe('denied');
      if (!act.includes('discarded')) expect(await as(someone('intake'), act), act).toBe('denied');
    }
    const into = `INSERT INTO document_page (document_id, case_id, page, part, text) VALUES ('x', '${id}', 1, 1, 'x')`;
    expect(await as(stranger, into)).toBe('denied');
    expect(await as(someone('state'), into)).toBe('denied');
    const history = `INSERT INTO document_history (document_id, case_id, role, what, detail) VALUES ('x', '${id}', 'x', 'discarded', '{}')`;
    expect(await as(stranger, history)).toBe('denied');
    expect(await as(stranger, copy('upload', 'id, case_id, person, length, sha256, about, receipt'))).toBe(0);
    expect(await seen(harbor)).toBe('1 1 1 3');
  });
});
