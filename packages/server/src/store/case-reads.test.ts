import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { anApplication, clusters, contextFor, someone, type TestServer, testServer } from '../testing/index.ts';

describe.each(clusters())('reads of cases, many at once, on $name', (cluster) => {
  const started = testServer(cluster);
  afterAll(async () => (await started).close());

  const file = async (server: TestServer): Promise<string> =>
    (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  const owner = async (server: TestServer, text: string, values: unknown[] = []): Promise<pg.QueryResult> => {
    const client = new pg.Client({ connectionString: server.url, options: '-c search_path=overread' });
    await client.connect();
    try {
      return await client.query(text, values);
    } finally {
      await client.end();
    }
  };
  const linesOf = async (server: TestServer, caseId: string): Promise<string[]> =>
    (
      await owner(
        server,
        `SELECT person FROM audit_event WHERE action = 'case.read' AND case_id = $1 ORDER BY person`,
        [caseId],
      )
    ).rows.map((row: { person: string }) => row.person);

  test('each read sees what its own person may see, and leaves one line', async () => {
    const server = await started;
    const caseId = await file(server);
    const asked = Array.from({ length: 60 }, (_, i) =>
      someone(i % 3 === 0 ? 'employee' : 'requesting-physician', ['employee-1', 'physician-1', 'a-stranger'][i % 3]),
    );
    const found = await Promise.all(asked.map((person) => server.store.readCase(contextFor(person), caseId)));
    found.forEach((one, i) => expect(one?.version, `read ${i}`).toBe(i % 3 === 2 ? undefined : 1));
    expect(await linesOf(server, caseId)).toEqual([
      ...Array.from({ length: 20 }, () => 'employee-1'),
      ...Array.from({ length: 20 }, () => 'physician-1'),
    ]);
  });

  test('a read whose line cannot be written fails, and no other read with it', async () => {
    const server = await started;
    const caseId = await file(server);
    await owner(
      server,
      `CREATE FUNCTION break_one() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN IF NEW.request = ''bad'' THEN RAISE EXCEPTION ''no audit''; END IF; RETURN NEW; END';
       CREATE TRIGGER break_one BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION break_one()`,
    );
    const good = contextFor(someone('employee'));
    const told = await Promise.allSettled([
      server.store.readCase(good, caseId),
      server.store.readCase({ ...good, requestId: 'bad' }, caseId),
      server.store.readCase(good, caseId),
    ]);
    expect(told.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await linesOf(server, caseId)).toHaveLength(2);
  });

  test('a name with quotes and backslashes stays a name', async () => {
    const server = await started;
    const odd = someone('employee', `o"d'd\\{},1`);
    const body = anApplication();
    const mine = {
      ...body,
      application: { ...body.application, employee: odd.id },
      parties: body.parties.map((one) => (one.role === 'employee' ? { ...one, id: odd.id } : one)),
    };
    const caseId = (await server.ask(odd, 'POST', '/api/v1/cases', { body: mine })).body.caseNumber;
    expect((await server.store.readCase(contextFor(odd), caseId))?.version).toBe(1);
    expect(await linesOf(server, caseId)).toEqual([odd.id]);
  });

  test('a read looks at one membership, however many cases the person has; a list begins with his own', async () => {
    const server = await started;
    await owner(
      server,
      `INSERT INTO case_member SELECT 'OTHER-' || n, 'organization:busy', 'claims-administrator', now(), NULL FROM generate_series(1, 3000) n`,
    );
    const planOf = async (query: string): Promise<string> => {
      const told = await owner(
        server,
        `BEGIN; SET LOCAL ROLE overread_party; SELECT set_config('overread.memberships', '{organization:busy}', true); EXPLAIN ${query}; ROLLBACK`,
      );
      const { rows } = (told as unknown as pg.QueryResult<{ 'QUERY PLAN': string }>[])[3] ?? { rows: [] };
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    for (const table of ['case_file', 'case_event']) {
      const plan = await planOf(`SELECT version FROM ${table} WHERE case_id = 'OTHER-7'`);
      expect(plan, table).toContain('case_member');
      expect(plan, table).not.toContain('hashed SubPlan');
      expect(plan, table).toMatch(/Index Cond: .*m?\.?case_id = (case_file|case_event)\.case_id/);
    }
  });
});
