import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { anApplication, clusters, freshDatabase, testServer } from '../testing/index.ts';
import { external, type Migration, migrate, migrateOnCopy, migrations } from './index.ts';

const step = (name: string, text: string): Migration => ({ name, sql: text, sha256: name.padEnd(64, '0') });

describe.each(clusters())('migrations on $name', (cluster) => {
  test('run once, in order, and not again', async () => {
    const { owner } = external(await freshDatabase(cluster), null);
    expect(await migrate(owner)).toEqual([]);
    const more = [
      ...migrations(),
      step('9001-one', 'CREATE TABLE one (a int)'),
      step('9002-two', 'ALTER TABLE one ADD b int'),
    ];
    expect(await migrate(owner, more)).toEqual(['9001-one', '9002-two']);
    expect(await migrate(owner, more)).toEqual([]);
  });

  test('one that fails leaves the database as it was', async () => {
    const { owner } = external(await freshDatabase(cluster), null);
    const bad = step('9001-bad', 'CREATE TABLE half (a int); SELECT 1/0');
    await expect(migrate(owner, [...migrations(), bad])).rejects.toMatchObject({
      problem: { type: 'migration-failed', where: '9001-bad' },
    });
    expect(await migrate(owner, [...migrations(), step('9001-good', 'CREATE TABLE half (a int)')])).toEqual([
      '9001-good',
    ]);
  });

  test('a changed one, and a database from a newer server, are refused', async () => {
    const { owner } = external(await freshDatabase(cluster), null);
    const [first, ...rest] = migrations() as [Migration, ...Migration[]];
    await expect(migrate(owner, [{ ...first, sha256: 'other' }, ...rest])).rejects.toMatchObject({
      problem: { type: 'migration-changed' },
    });
    await expect(migrate(owner, [first])).rejects.toMatchObject({ problem: { type: 'migration-unknown' } });
  });

  test('what is pending runs on a copy that holds the data, and the copy is gone after it', async () => {
    const server = await testServer(cluster);
    await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    await server.close();
    const { owner } = external(server.url, null);
    const onData = step(
      '9001-on-data',
      `DO 'BEGIN IF (SELECT count(*) FROM case_event) <> 1 THEN RAISE ''no data''; END IF; END'`,
    );
    expect(await migrateOnCopy(owner, [...migrations(), onData])).toEqual(['9001-on-data']);
    expect(await migrate(owner)).toEqual([]);
    const client = new pg.Client(owner);
    await client.connect();
    const { rows } = await client.query(`SELECT datname FROM pg_database WHERE datname LIKE '%copy%'`);
    await client.end();
    expect(rows).toEqual([]);
  });
});
