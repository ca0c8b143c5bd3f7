import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../cases/index.ts';
import { ProblemError } from '../problems/index.ts';
import { anApplication, clusters, contextFor, freshDatabase, someone } from '../testing/index.ts';
import { caseState, external, type LoadedCase, makeCheckpoints, newCaseNumber, rebuildCase, Store } from './index.ts';

const employee = someone('employee');
const intake = someone('intake');

describe.each(clusters())('the store on $name', (cluster) => {
  let url: string;
  let store: Store;

  beforeAll(async () => {
    url = await freshDatabase(cluster);
    store = await Store.open(external(url, null));
  });
  afterAll(() => store.close());

  async function apply(): Promise<LoadedCase> {
    const context = contextFor(employee);
    const caseNumber = await newCaseNumber(store, context, '2026-03-02');
    return store.transaction(context, async (tx) => {
      const empty = await caseState(tx, caseNumber);
      const command = { type: 'receive-application', expectedVersion: 0, caseNumber, ...anApplication() } as const;
      return (await runCommand(tx, empty, command, { needsDirectory: false })).after;
    });
  }

  const complete = (caseId: string, person = intake): Promise<unknown> =>
    store.transaction(contextFor(person), async (tx) => {
      const loaded = await caseState(tx, caseId);
      const command = {
        type: 'complete-application',
        expectedVersion: loaded.state.version,
        signed: true,
        urDecisionAttached: true,
      } as const;
      return runCommand(tx, loaded, command, { needsDirectory: false });
    });

  const owner = async <T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> => {
    const client = new pg.Client({ connectionString: url, options: '-c search_path=overread' });
    await client.connect();
    try {
      return (await client.query<T>(text, values)).rows;
    } finally {
      await client.end();
    }
  };

  test('work that looks away from a query that failed is not told that it was kept', async () => {
    const lost = store.internal(contextFor(someone('administrator')), async (tx) => {
      await sql`SELECT 1 / 0`.execute(tx.db).catch(() => undefined);
    });
    await expect(lost).rejects.toThrow('rolled back');
  });

  test('where the transaction could not be opened, that is the error that is told, and no query of it has run', async () => {
    const ran: unknown[] = [];
    const nobody = { ...contextFor(employee), person: { ...employee, id: 'x\u0000y' } };
    const lost = store.transaction(nobody, async (tx) => {
      ran.push((await sql`SELECT current_user`.execute(tx.db)).rows);
    });
    await expect(lost).rejects.toThrow();
    expect(ran).toEqual([]);
    await expect(apply()).resolves.toMatchObject({ state: { version: 1 } });
  });

  test('an application becomes a case, in events, file and members, and in the ledger', async () => {
    const { caseId } = await apply();
    const [file] = await owner('SELECT version, received_on::text FROM case_file WHERE case_id = $1', [caseId]);
    expect(file).toEqual({ version: 1, received_on: '2026-03-02' });
    const members = await owner('SELECT member, relation FROM case_member WHERE case_id = $1 ORDER BY 1', [caseId]);
    expect(members).toEqual([
      { member: 'organization:harbor-claims', relation: 'claims-administrator' },
      { member: 'person:employee-1', relation: 'employee' },
      { member: 'person:physician-1', relation: 'requesting-physician' },
    ]);
    expect(await owner('SELECT 1 FROM ledger WHERE case_id = $1', [caseId])).toHaveLength(1);
  });

  test('of two clerks who act on one version one wins, and the other is told who and when', async () => {
    const { caseId } = await apply();
    const results = await Promise.allSettled([
      complete(caseId, someone('intake', 'clerk-a')),
      complete(caseId, someone('intake', 'clerk-b')),
    ]);
    const lost = results.filter((one) => one.status === 'rejected').map((one) => one.reason as ProblemError);
    expect(lost).toHaveLength(1);
    const [{ problem } = { problem: null }] = lost;
    // Slow enough, the second sees the first's event and is refused by the rule instead.
    expect(['version-moved', 'rule-refused']).toContain(problem?.type);
    expect(await owner('SELECT version FROM case_event WHERE case_id = $1', [caseId])).toHaveLength(2);
  });

  test('two who read before either wrote: the second is refused by the store itself', async () => {
    const { caseId } = await apply();
    let letGo = (): void => undefined;
    const both = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let read = 0;
    const act = (id: string): Promise<unknown> =>
      store.transaction(contextFor(someone('intake', id)), async (tx) => {
        const loaded = await caseState(tx, caseId);
        read += 1;
        if (read === 2) letGo();
        await both;
        const command = {
          type: 'complete-application',
          expectedVersion: 1,
          signed: true,
          urDecisionAttached: true,
        } as const;
        return runCommand(tx, loaded, command, { needsDirectory: false });
      });
    const results = await Promise.allSettled([act('clerk-a'), act('clerk-b')]);
    const lost = results.find((one) => one.status === 'rejected')?.reason as ProblemError;
    expect(lost.problem.type).toBe('version-moved');
    expect(lost.problem.detail).toMatch(
      /You saw version 1; a intake made it version 2 with "application-completed" at /,
    );
  });

  test('an event, a line of the ledger or of the audit is never changed, not even by the owner of the tables', async () => {
    const { caseId } = await apply();
    for (const table of ['case_event', 'ledger', 'audit_event', 'checkpoint']) {
      for (const act of [
        `UPDATE ${table} SET case_id = case_id`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ]) {
        if (table === 'checkpoint' && act.startsWith('UPDATE')) continue;
        await expect(owner(act), act).rejects.toThrow('written once');
      }
    }
    await expect(
      store.transaction(contextFor(employee), async (tx) => {
        tx.audit({ action: 'test' });
        await sql`DELETE FROM case_event WHERE case_id = ${caseId}`.execute(tx.db);
      }),
    ).rejects.toThrow('permission denied');
  });

  test('the database takes no event whose link does not hold', async () => {
    const { caseId } = await apply();
    const [first] = await owner<{ body: string; hash: string }>(
      'SELECT body, hash FROM case_event WHERE case_id = $1',
      [caseId],
    );
    const body = (first?.body ?? '').replace('"sequence":1', '"sequence":2');
    await expect(
      owner('INSERT INTO case_event (case_id, version, body, previous, hash) VALUES ($1, 2, $2, $3, $4)', [
        caseId,
        body,
        first?.hash,
        'a'.repeat(64),
      ]),
    ).rejects.toThrow('does not hold');
    await expect(
      owner('INSERT INTO case_event (case_id, version, body, previous, hash) VALUES ($1, 3, $2, $3, $4)', [
        caseId,
        body,
        first?.hash,
        'a'.repeat(64),
      ]),
    ).rejects.toThrow('another case or sequence');
  });

  test('work that tells the audit nothing is undone', async () => {
    await expect(store.transaction(contextFor(intake), () => Promise.resolve(1))).rejects.toMatchObject({
      problem: { type: 'audit-missing' },
    });
  });

  test('where the audit cannot be written the act has not happened', async () => {
    const { caseId } = await apply();
    await owner(
      `CREATE FUNCTION break_audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''no audit''; END'`,
    );
    await owner('CREATE TRIGGER break_audit BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION break_audit()');
    try {
      await expect(complete(caseId)).rejects.toThrow('no audit');
    } finally {
      await owner('DROP TRIGGER break_audit ON audit_event; DROP FUNCTION break_audit()');
    }
    expect(await owner('SELECT version FROM case_event WHERE case_id = $1', [caseId])).toHaveLength(1);
  });

  test('projections can be made again from the events and are the same', async () => {
    const { caseId } = await apply();
    await complete(caseId);
    const read = (): Promise<unknown[]> =>
      owner(
        'SELECT f.*, f.state::text, m.member, m.relation FROM case_file f JOIN case_member m USING (case_id) WHERE case_id = $1 ORDER BY m.member',
        [caseId],
      );
    const before = await read();
    await store.transaction(contextFor(someone('service')), (tx) => rebuildCase(tx, caseId));
    const after = (await read()) as { since?: Date }[];
    expect(after).toEqual(before);
  });

  test('a number for a case is had inside a transaction, also where no connection is left', async () => {
    const narrow = await Store.open(external(url, null), { poolSize: 1 });
    const context = contextFor(employee);
    const number = await narrow.transaction(context, async (tx) => {
      tx.audit({ action: 'test' });
      return newCaseNumber(narrow, context, '2031-01-01');
    });
    expect(number).toBe('CM31-0000001');
    await narrow.close();
  });

  test('a checkpoint is the end of the ledger on a day, made once the day is over', async () => {
    await apply();
    expect(await makeCheckpoints(store, new Date())).toEqual([]);
    const tomorrow = new Date(Date.now() + 86_400_000);
    const [made] = await makeCheckpoints(store, tomorrow);
    const [head] = await owner('SELECT position::int, hash FROM ledger_head');
    expect(made).toMatchObject(head ?? {});
    expect(await makeCheckpoints(store, tomorrow)).toEqual([]);
  });
});
