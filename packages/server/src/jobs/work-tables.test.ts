import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorker } from '../start-work.ts';
import { anApplication, clusters, contextFor, someone, type TestServer, testServer } from '../testing/index.ts';
import { type Person, serverRoles } from '../store/index.ts';

const tables = [
  'job',
  'queue_stay',
  'queue_act',
  'case_clock',
  'letter_draft',
  'letter_file',
  'party_contact',
  'notice',
  'notice_delivery',
];

describe.each(clusters())('row-level security on the tables of work on $name', (cluster) => {
  let server: TestServer;
  beforeAll(async () => {
    const now = new Date('2026-03-02T18:00:00Z');
    server = await testServer(cluster, { clock: () => now });
    await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    await makeWorker(server.store, null, { clock: () => now, mailer: null }).runDue();
  }, 60_000);
  afterAll(() => server.close());

  const count = (person: Person, table: string): Promise<number | 'denied'> =>
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

  test('strangers of each role see nothing of them', async () => {
    const stranger = serverRoles.filter((role) =>
      ['employee', 'representative', 'requesting-physician', 'claims-administrator', 'reviewer'].includes(role),
    );
    for (const role of stranger) {
      const person = someone(role, `nobody-${role}`, { organization: 'no-organization' });
      for (const table of tables) expect([0, 'denied'], `${role}: ${table}`).toContain(await count(person, table));
    }
    const office = await Promise.all(
      ['queue_stay', 'notice', 'notice_delivery'].map((one) => count(someone('intake'), one)),
    );
    expect(office.every((n) => n !== 'denied' && n > 0)).toBe(true);
  });

  test('a party sees its own notice and how it went, and no list of work', async () => {
    const own = someone('employee', 'employee-1');
    expect(await count(own, 'notice')).toBe(1);
    expect(await count(own, 'notice_delivery')).toBe(2);
    for (const table of ['job', 'queue_stay', 'party_contact', 'letter_draft']) {
      expect(await count(own, table)).toBe('denied');
    }
    // The clocks of its own case it may see, one by one and in a list.
    expect(await count(own, 'case_clock')).not.toBe('denied');
  });

  test('an administrator looks after jobs and sees no case', async () => {
    const administrator = someone('administrator');
    expect(await count(administrator, 'job')).toBeGreaterThan(0);
    for (const table of tables.filter((one) => one !== 'job')) {
      expect(await count(administrator, table), table).toBe('denied');
    }
  });
});
