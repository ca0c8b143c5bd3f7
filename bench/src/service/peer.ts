// The two servers of the race, in a process of their own: ours as it runs, and a bare Fastify route that selects the same
// row of the same database by a pool of the same size. Tells its parent where both listen, and on "cpu" what was used.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeServiceKey, startServer } from '@overread/server';
import fastify from 'fastify';
import pg from 'pg';
import { cpuOf } from './cpu.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'overread-bench-'));
const server = await startServer({
  dataFolder,
  port: 0,
  empty: true,
  requestsPerMinute: 100_000_000,
  poolSize: 10,
});
const { host, user, password, database } = server.store.connections.owner;
const pool = new pg.Pool({ host, user, password, database, max: 10 } as pg.PoolConfig);
const bare = fastify();
bare.get<{ Params: { id: string } }>('/cases/:id', async (request) => {
  const { rows } = await pool.query('SELECT version, state FROM overread.case_file WHERE case_id = $1', [
    request.params.id,
  ]);
  return rows[0];
});
const address = await bare.listen({ port: 0, host: '127.0.0.1' });
const administrator = {
  id: 'bench',
  role: 'administrator',
  organization: null,
  reviewer: null,
  scopes: 'all',
} as const;
const keyFor = (role: 'employee' | 'intake' | 'coordinator'): Promise<string> =>
  makeServiceKey(
    server.store,
    { person: administrator, requestId: 'bench', now: new Date() },
    { name: `Race, ${role}`, person: `${role}-1`, role, scopes: ['all'] },
  );
process.send?.({
  ours: server.address,
  bare: address,
  people: {
    employee: await keyFor('employee'),
    intake: await keyFor('intake'),
    coordinator: await keyFor('coordinator'),
  },
});
process.on('message', (asked) => {
  if (asked === 'cpu') process.send?.({ cpu: cpuOf(dataFolder) });
  else if (asked === 'settle') void settled().then(() => process.send?.({ settled: true }));
  else void end();
});

// Whoever asked is gone, in whatever way.
process.once('disconnect', () => void end());

/** Waits until the software has done by itself what was due: notices of what the store was filled with. */
async function settled(): Promise<void> {
  const due = `SELECT FROM overread.job WHERE done_at IS NULL AND dead_at IS NULL AND run_at <= now() + interval '2 minutes' AND attempts = 0 OR done_at IS NULL AND dead_at IS NULL AND attempts > 0 AND last_error IS NULL`;
  while (((await pool.query(due)).rowCount ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function end(): Promise<void> {
  await bare.close();
  await pool.end();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
}
