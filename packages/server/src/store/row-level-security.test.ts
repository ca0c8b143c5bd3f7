import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, clusters, contextFor, someone, type TestServer, testServer } from '../testing/index.ts';
import { databaseRole, type Person, serverRoles, type Tx } from './index.ts';

/** Every table that holds case data, and what shows one case in it. A new one gets a line here. */
const caseTables = ['case_event', 'case_file', 'case_member', 'letter_check'] as const;
const everyRole = serverRoles.map((role) => someone(role, `nobody-${role}`, { organization: 'no-organization' }));

describe.each(clusters())('row-level security on $name', (cluster) => {
  let server: TestServer;
  let id: string;

  beforeAll(async () => {
    server = await testServer(cluster);
    id = (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
    await server.store.transaction(contextFor(someone('service')), async (tx) => {
      const row = { case_id: id, letter_id: 'L-1', sha256: 'a'.repeat(64), findings: '[]' };
      await tx.db.insertInto('letter_check').values(row).execute();
      tx.audit({ action: 'test' });
    });
  });
  afterAll(() => server.close());

  const rows = (person: Person, table: string): Promise<number | 'denied'> =>
    server.store
      .transaction(contextFor(person), async (tx) => {
        tx.audit({ action: 'test' });
        const found = await sql<{ n: number }>`SELECT count(*)::int AS n FROM ${sql.table(table)}`.execute(tx.db);
        return found.rows[0]?.n ?? 0;
      })
      .catch((error: { code?: string }) => {
        if (error.code === '42501') return 'denied' as const;
        throw error;
      });

  test('every table with a case in it has row-level security on', async () => {
    const { rows: open } = await server.store.auditing(contextFor(someone('service')), (tx) => {
      tx.audit({ action: 'test' });
      return sql<{ name: string }>`
        SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('overread', 'reviewer_identity') AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
         ORDER BY 1`.execute(tx.db);
    });
    // What is left open holds no case data: numbers, links and names of migrations.
    expect(open.map((one) => one.name)).toEqual(['case_number', 'checkpoint', 'ledger_head', 'migration']);
  });

  test('strangers of each role see nothing; the office, the State and the software see every case', async () => {
    const seen: Record<string, unknown> = {};
    for (const person of everyRole) {
      const counts = await Promise.all(caseTables.map((table) => rows(person, table)));
      seen[person.role] = counts.join(' ');
    }
    const [nothing, outside, every] = ['0 0 0 denied', '0 0 0 0', '1 1 3 1'];
    expect(seen).toEqual({
      employee: nothing,
      representative: nothing,
      'requesting-physician': nothing,
      'claims-administrator': nothing,
      reviewer: outside,
      intake: every,
      coordinator: every,
      'medical-director': every,
      publisher: every,
      state: every,
      'appeals-board': every,
      service: every,
      administrator: 'denied denied denied denied',
    });
  });

  test('those who belong to a case see it and their own membership', async () => {
    const own = [
      someone('employee', 'employee-1'),
      someone('requesting-physician', 'physician-1'),
      someone('claims-administrator', 'anyone', { organization: 'harbor-claims' }),
    ];
    for (const person of own) expect(await rows(person, 'case_file')).toBe(1);
    expect(await rows(own[0] as Person, 'case_member')).toBe(1);
  });

  test('nobody but the directory sees who the reviewers are, and no role writes a projection', async () => {
    for (const person of everyRole) {
      expect(await rows(person, 'reviewer_identity.reviewer'), person.role).toBe('denied');
      for (const act of [
        'DELETE FROM case_file',
        `INSERT INTO case_member VALUES ('x', 'person:x', 'employee', now(), NULL)`,
      ]) {
        const tried = server.store.transaction(contextFor(person), async (tx: Tx) => {
          tx.audit({ action: 'test' });
          await sql.raw(act).execute(tx.db);
        });
        await expect(tried, `${person.role}: ${act}`).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  test('nobody writes an event into a case of others, or a line of the audit in another name', async () => {
    const stranger = someone('claims-administrator', 'stranger', { organization: 'other' });
    const body = JSON.stringify({
      caseNumber: id,
      sequence: 2,
      type: 'x',
      at: '2026-03-03T00:00:00Z',
      actor: { id: 'x' },
    });
    const tried = server.store.transaction(contextFor(stranger), async (tx) => {
      tx.audit({ action: 'test' });
      await sql`INSERT INTO case_event (case_id, version, body, previous, hash)
        SELECT ${id}, 2, ${body}::text, repeat('0', 64), encode(sha256(convert_to(repeat('0', 64) || E'\n' || ${body}::text, 'UTF8')), 'hex')`.execute(
        tx.db,
      );
    });
    // The link is looked at before the right: either is a refusal.
    await expect(tried).rejects.toThrow(/row-level security|does not hold/);
    const forged = server.store.transaction(contextFor(stranger), async (tx) => {
      tx.audit({ action: 'test' });
      await sql`INSERT INTO audit_event (person, role, request, action, outcome) VALUES ('another', 'intake', 'r', 'a', 'done')`.execute(
        tx.db,
      );
    });
    await expect(forged).rejects.toThrow('row-level security');
  });

  test('a connection carries nothing of the person before', async () => {
    await server.store.transaction(contextFor(someone('employee', 'employee-1')), async (tx) =>
      tx.audit({ action: 'test' }),
    );
    const { rows: left } = await server.store.internal(contextFor(someone('intake', 'plain')), (tx) =>
      sql<{
        person: string;
        role: string;
      }>`SELECT current_setting('overread.person', true) AS person, current_user AS role`.execute(tx.db),
    );
    expect(left).toEqual([{ person: 'plain', role: 'overread_server' }]);
    const client = await server.store.pool.connect();
    const bare = await client.query(`SELECT current_user AS role, current_setting('overread.person', true) AS person`);
    client.release();
    expect(bare.rows).toEqual([{ role: 'overread_server', person: '' }]);
    expect(databaseRole('employee')).toBe('overread_party');
  });
});
