import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorker } from '../../start-work.ts';
import { type Person, serverRoles } from '../../store/index.ts';
import {
  clusters,
  contextFor,
  enterReviewers,
  Life,
  party,
  someone,
  type TestServer,
  testServer,
} from '../../testing/index.ts';

const tables = ['record_line', 'record_answer', 'case_clock', 'quality_sample', 'quality_score'] as const;
const now = new Date('2026-03-02T18:00:00Z');

describe.each(clusters())('row-level security of the ledger of records and of quality review on $name', (cluster) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now });
    await enterReviewers(server.store, `R-ledger-${cluster.name}`);
    const life = await Life.begin(server, () => now);
    await life.whole();
    await makeWorker(server.store, null, { clock: () => now, mailer: null }).runDue();
    const path = `/api/v1/cases/${life.id}/records`;
    const { line } = (await server.ask('coordinator', 'POST', path, { body: { title: 'A report' } })).body;
    const said = { answer: 'does-not-exist', why: 'Never made.' };
    await server.ask(party.claims, 'POST', `${path}/${line}/answers`, { body: said });
    const drawn = await server.ask('medical-director', 'POST', '/api/v1/quality/samples', {
      body: { month: '2026-03' },
    });
    const { sample } = drawn.body.entries[0] as { sample: string };
    const scored = { answers: [], note: 'A trial.', void: true };
    await server.ask('medical-director', 'POST', `/api/v1/quality/samples/${sample}/scores`, { body: scored });
  }, 120_000);
  afterAll(() => server.close());

  const as = (person: Person, work: string): Promise<number | 'denied'> =>
    server.store
      .transaction(contextFor(person), async (tx) => {
        tx.audit({ action: 'test' });
        const { rows } = await sql<{ n: number }>`${sql.raw(work)}`.execute(tx.db);
        return rows[0]?.n ?? 0;
      })
      .catch((error: { code?: string }) => {
        if (error.code === '42501' || error.code === '23001') return 'denied' as const;
        throw error;
      });
  const seen = async (person: Person): Promise<string> => {
    const counts: unknown[] = [];
    for (const table of tables) counts.push(await as(person, `SELECT (count(*) > 0)::int AS n FROM ${table}`));
    return counts.join(' ');
  };

  test('strangers of each role see nothing; the office and the State see what is theirs to look after', async () => {
    const found: Record<string, string> = {};
    for (const role of serverRoles) found[role] = await seen(someone(role, `nobody-${role}`, { organization: 'none' }));
    const [stranger, office] = ['0 0 0 denied denied', '1 1 1 1 1'];
    expect(found).toEqual({
      employee: stranger,
      representative: stranger,
      'requesting-physician': stranger,
      'claims-administrator': stranger,
      reviewer: stranger,
      intake: office,
      coordinator: office,
      'medical-director': office,
      publisher: office,
      state: office,
      'appeals-board': office,
      service: '1 1 1 denied denied',
      administrator: 'denied denied denied denied denied',
    });
  });

  test('a party sees the ledger and the clocks of its own case, and no quality review', async () => {
    expect(await seen(party.claims)).toBe('1 1 1 denied denied');
  });

  test('what was said of a record is never changed, and nobody names one for the office', async () => {
    for (const person of [party.claims, someone('coordinator')]) {
      expect(await as(person, `UPDATE record_answer SET why = 'Another' RETURNING 1 AS n`)).toBe('denied');
    }
    const insert = `INSERT INTO record_line SELECT 'x', case_id, title, kind, NULL, NULL, NULL, NULL, 'intake', now() FROM record_line RETURNING 1 AS n`;
    expect(await as(party.claims, insert)).toBe('denied');
  });
});
