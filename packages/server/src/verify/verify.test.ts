import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anApplication, clusters, type TestServer, testServer } from '../testing/index.ts';
import { verifyStore } from './index.ts';

describe.each(clusters())('the verifier on $name', (cluster) => {
  let server: TestServer;
  let owner: pg.Client;
  const ids: string[] = [];

  beforeAll(async () => {
    server = await testServer(cluster);
    owner = new pg.Client({ connectionString: server.url, options: '-c search_path=overread' });
    await owner.connect();
    for (let i = 0; i < 3; i++) {
      const { body } = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
      ids.push(body.caseNumber);
      await server.ask('intake', 'POST', `/api/v1/cases/${body.caseNumber}/commands/screen-point`, {
        version: 1,
        body: { point: 'timeliness', flagged: false, note: '' },
      });
    }
  });
  afterAll(async () => {
    await owner.end();
    await server.close();
  });

  /** Does something to the rows that only someone with the keys of the house can do, looks, and undoes it. */
  async function tampered(...acts: string[]): Promise<string[]> {
    await owner.query('BEGIN');
    await owner.query('SET session_replication_role = replica');
    for (const act of acts) await owner.query(act, []);
    await owner.query('COMMIT');
    const { broken } = await verifyStore(owner);
    return broken.map(({ caseId, version, why }) => `${caseId ?? 'ledger'} ${version ?? ''} ${why}`);
  }
  const restore = async (table: string): Promise<void> => {
    await owner.query(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept_${table}`);
  };

  test('what nobody touched holds, and the program says so', async () => {
    expect(await verifyStore(owner)).toEqual({ cases: 3, events: 6, checkpoints: 0, broken: [] });
    const told = execFileSync(process.execPath, [join(import.meta.dirname, 'main.ts'), server.url], {
      encoding: 'utf8',
    });
    expect(told).toBe('6 events of 3 cases and 0 checkpoints: everything holds.\n');
  });

  test.each([
    [
      'a changed word',
      `UPDATE case_event SET body = replace(body, 'lumbar', 'cervical') WHERE case_id = $ID AND version = 1`,
      'Its text is not the text that was sealed.',
      1,
    ],
    ['a missing event', `DELETE FROM case_event WHERE case_id = $ID AND version = 1`, 'Event 1 is missing', 2],
    [
      'a changed column',
      `UPDATE case_event SET actor = 'someone-else' WHERE case_id = $ID AND version = 2`,
      'A column beside the text',
      2,
    ],
    [
      'the last event removed',
      `DELETE FROM case_event WHERE case_id = $ID AND version = 2`,
      'The ledger names an event that is not there.',
      2,
    ],
    [
      'a line of the ledger removed',
      `DELETE FROM ledger WHERE case_id = $ID AND version = 2`,
      'The event is not in the ledger.',
      2,
    ],
    [
      'another end of the ledger',
      `UPDATE ledger SET hash = repeat('a', 64) WHERE case_id = $ID AND version = 2`,
      'The link of the ledger',
      2,
    ],
    [
      'an old file of the case',
      `UPDATE case_file SET hash = repeat('a', 64) WHERE case_id = $ID`,
      'The file of the case does not rest',
      2,
    ],
  ])('%s is found and named', async (_what, act, why, version) => {
    const id = ids[1] ?? '';
    const tables = ['case_event', 'ledger', 'case_file'];
    for (const table of tables) await owner.query(`CREATE TEMP TABLE kept_${table} AS SELECT * FROM ${table}`);
    try {
      const broken = await tampered(act.replace('$ID', pg.escapeLiteral(id)));
      expect(
        broken.some((one) => one.startsWith(`${id} ${version} ${why}`)),
        broken.join('\n'),
      ).toBe(true);
    } finally {
      for (const table of tables) {
        await restore(table);
        await owner.query(`DROP TABLE kept_${table}`);
      }
      await owner.query('SET session_replication_role = origin');
    }
    expect((await verifyStore(owner)).broken).toEqual([]);
  });

  test('a whole case written anew, chain and all, is found by the ledger', async () => {
    const id = ids[2] ?? '';
    for (const table of ['case_event']) await owner.query(`CREATE TEMP TABLE kept_${table} AS SELECT * FROM ${table}`);
    const lit = pg.escapeLiteral(id);
    const broken = await tampered(
      `UPDATE case_event SET body = replace(body, 'lumbar', 'cervical') WHERE case_id = ${lit} AND version = 1`,
      `UPDATE case_event SET hash = encode(sha256(convert_to(previous || E'\\n' || body, 'UTF8')), 'hex') WHERE case_id = ${lit} AND version = 1`,
      `UPDATE case_event SET previous = (SELECT hash FROM case_event WHERE case_id = ${lit} AND version = 1) WHERE case_id = ${lit} AND version = 2`,
      `UPDATE case_event SET hash = encode(sha256(convert_to(previous || E'\\n' || body, 'UTF8')), 'hex') WHERE case_id = ${lit} AND version = 2`,
    );
    await restore('case_event');
    await owner.query('SET session_replication_role = origin');
    expect(broken).toContain(`${id} 1 The ledger holds another hash of the event than the case.`);
  });
});
