import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { anApplication, clusters, testServer } from '../testing/index.ts';
import { external, Store } from './index.ts';

describe.each(clusters('plain-'))('a PostgreSQL that others run, on $name', (cluster) => {
  test('a login that owns its database and may make roles is enough', async () => {
    const superuser = new pg.Client({ connectionString: await cluster.url('postgres') });
    await superuser.connect();
    await superuser.query(`CREATE ROLE hospital LOGIN CREATEROLE PASSWORD 'secret'`);
    await superuser.query('CREATE DATABASE hospital OWNER hospital');
    await superuser.end();
    const url = new URL(await cluster.url('hospital'));
    url.username = 'hospital';
    url.password = 'secret';
    const server = await testServer({ name: 'hospital', url: () => Promise.resolve(url.href) }, {}, url.href);
    const { status, body } = await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    expect(status).toBe(201);
    const stranger = await server.ask('requesting-physician', 'GET', `/api/v1/cases/${body.caseNumber}`);
    expect(stranger.status).toBe(404);
    await server.close();
  });

  test('two servers on one database see each other and take turns', async () => {
    const one = await testServer(cluster);
    const two = await testServer(cluster, {}, one.url);
    const { body } = await one.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() });
    const path = `/api/v1/cases/${body.caseNumber}/commands/screen-point`;
    for (let version = 1; version <= 6; version++) {
      const server = version % 2 === 0 ? one : two;
      const point = { point: 'timeliness', flagged: false, note: '' };
      expect((await server.ask('intake', 'POST', path, { version, body: point })).status).toBe(200);
    }
    const both = await Promise.all(
      [one, two, one, two].map((server) => server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })),
    );
    expect(new Set(both.map((told) => told.body.caseNumber)).size).toBe(4);
    await Promise.all([one.close(), two.close()]);
  });
});

test('a database that cannot be reached is named, without the password', async () => {
  const tried = Store.open(external('postgresql://someone:hidden@127.0.0.1:1/nothing', null));
  await expect(tried).rejects.toMatchObject({ problem: { type: 'database-unreachable' } });
  const error = (await tried.catch((one: unknown) => one)) as { problem: unknown };
  expect(JSON.stringify(error.problem)).not.toContain('hidden');
});
