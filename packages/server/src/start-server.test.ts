import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import pg from 'pg';
import { postmasterPid } from './store/embedded/postmaster.ts';
import { prepareFolder } from './store/embedded/folder.ts';
import { databaseAccount } from './store/embedded/account.ts';
import { makeServiceKey } from './people/index.ts';
import { type Filling, type RunningServer, startServer } from './start-server.ts';
import { anApplication, contextFor, someone } from './testing/index.ts';
import { verifyStore } from './verify/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ovr-'));
const quiet = { dataFolder: folder, databaseUrl: null, port: 0, logLevel: 'silent' } as const;
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A server in a process of its own, on the same folder. */
async function spawned(): Promise<{ child: ChildProcess; address: string }> {
  const env = { ...process.env, OVERREAD_DATA: folder, PORT: '0', OVERREAD_LOG: 'silent' };
  delete env['DATABASE_URL' as keyof typeof env];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), '--empty'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let told = '';
  for await (const chunk of child.stderr ?? []) {
    told += String(chunk);
    const [address] = /http:\/\/[\d.]+:\d+/.exec(told) ?? [];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`The server ended: ${told}`);
}

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL');
  await once(child, 'exit');
};

test('a server keeps everything over restarts, orderly and by SIGKILL of it and of its database', async () => {
  const first = await startServer({ ...quiet, empty: true });
  expect(readFileSync(first.administratorKeyFile ?? '', 'utf8')).toMatch(/^ovr_/);
  const key = await makeServiceKey(first.store, contextFor(someone('administrator')), {
    name: 'test',
    person: 'clerk',
    role: 'intake',
    scopes: ['all'],
  });

  // A second one on the same folder is refused, with whom it met.
  await expect(startServer(quiet)).rejects.toMatchObject({
    problem: { type: 'data-folder-in-use', detail: expect.stringContaining(`Process ${process.pid} on`) },
  });
  await first.stop();
  const paths = prepareFolder(folder, databaseAccount());
  expect(postmasterPid(paths)).toBeNull();

  const acknowledged: string[] = [];
  for (const victim of ['server', 'server and database', 'server'] as const) {
    const { child, address } = await spawned();
    let stop = false;
    const load = Array.from({ length: 4 }, async () => {
      while (!stop) {
        try {
          const answer = await fetch(`${address}/api/v1/cases`, {
            method: 'POST',
            headers: {
              authorization: `Bearer ${key}`,
              'content-type': 'application/json',
              'idempotency-key': crypto.randomUUID(),
            },
            body: JSON.stringify(anApplication()),
          });
          const body = (await answer.json()) as { caseNumber: string };
          if (answer.status === 201) acknowledged.push(body.caseNumber);
        } catch {
          // Killed while it answered: not acknowledged, so nothing is promised.
          if (!stop) return;
        }
      }
    });
    // For a while, and until enough was acknowledged: a busy machine takes longer.
    const enough = acknowledged.length + 20;
    for (let round = 0; round < 7 || (acknowledged.length < enough && round < 150); round++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (victim === 'server and database') process.kill(postmasterPid(paths) ?? 0, 'SIGKILL');
    await kill(child);
    stop = true;
    await Promise.all(load);
  }

  const last = await startServer(quiet);
  expect(last.administratorKeyFile).toBeNull();
  const owner = new pg.Client(last.store.connections.owner);
  await owner.connect();
  const { rows } = await owner.query<{ case_id: string }>('SELECT case_id FROM overread.case_event WHERE version = 1');
  const verified = await verifyStore(owner);
  await owner.end();
  await last.stop();
  const kept = new Set(rows.map((row) => row.case_id));
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(verified.broken).toEqual([]);
}, 180_000);

test('a new store is filled while the server answers, and is ready when it is filled; what was cut off is gone on with', async () => {
  const other = mkdtempSync(join(tmpdir(), 'ovr-'));
  const ready = async ({ address }: RunningServer): Promise<number> => (await fetch(`${address}/health/ready`)).status;
  let wanted = false;
  let runs = 0;
  const filling = (work: (signal: AbortSignal) => Promise<void>): Filling => ({
    begin() {
      wanted = true;
    },
    isWanted: () => wanted,
    async run(_store, _config, signal) {
      runs += 1;
      await work(signal);
      wanted = false;
    },
  });
  const untilCut = (signal: AbortSignal): Promise<void> =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('cut')));
    });
  const first = await startServer({ ...quiet, dataFolder: other, filling: filling(untilCut) });
  expect((await fetch(`${first.address}/health/live`)).status).toBe(200);
  expect(await ready(first)).toBe(503);
  await first.stop();

  let fill: () => void = () => undefined;
  const work = (): Promise<void> =>
    new Promise((resolve) => {
      fill = resolve;
    });
  const second = await startServer({ ...quiet, dataFolder: other, filling: filling(work) });
  expect(await ready(second)).toBe(503);
  fill();
  await second.filled;
  expect(await ready(second)).toBe(200);

  // Another one finds the port taken, and takes the next where it may.
  const port = Number(new URL(second.address).port);
  const third = mkdtempSync(join(tmpdir(), 'ovr-'));
  await expect(startServer({ ...quiet, dataFolder: third, port })).rejects.toMatchObject({
    problem: { type: 'address-in-use' },
  });
  const beside = await startServer({ ...quiet, dataFolder: third, port, otherPorts: true });
  expect(beside.takenPort).toBe(port);
  expect(beside.address).not.toBe(second.address);
  await beside.stop();
  await second.stop();

  const last = await startServer({ ...quiet, dataFolder: other, filling: filling(work) });
  expect(await ready(last)).toBe(200);
  expect(runs).toBe(2);
  await last.stop();
  for (const path of [other, third]) rmSync(path, { recursive: true, force: true });
}, 120_000);

test('settings that make no sense are named', async () => {
  await expect(startServer({ ...quiet, dataFolder: `/tmp/${'long/'.repeat(30)}` })).rejects.toMatchObject({
    problem: { type: 'data-folder-path-too-long' },
  });
});
