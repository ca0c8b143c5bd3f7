import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fail } from '../problems/index.ts';
import { external, serviceContext, Store } from '../store/index.ts';
import { clusters, type TestServer, testServer } from '../testing/index.ts';
import { claimJobs } from './claim.ts';
import { enterJob, type JobHandler, Worker } from './index.ts';

describe.each(clusters())('jobs on $name', (cluster) => {
  let server: TestServer;
  let now = new Date('2026-03-02T18:00:00Z');
  const clock = (): Date => now;
  const later = (seconds: number): void => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  beforeAll(async () => {
    server = await testServer(cluster, { clock });
  }, 60_000);
  afterAll(() => server.close());

  const enter = (kind: string, key: string, runAt = now): Promise<void> =>
    server.store.transaction(serviceContext('test', now), async (tx) => {
      tx.audit({ action: 'test' });
      await enterJob(tx, { kind, key, caseId: null, runAt });
    });
  const list = async (state: string) =>
    (await server.ask('coordinator', 'GET', `/api/v1/work/jobs?state=${state}`)).body.entries;

  test('a job entered twice is done once; of two processes each does other work', async () => {
    const done: string[] = [];
    const handler: JobHandler = {
      kind: 'count',
      async run({ key }) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        done.push(key);
      },
    };
    const second = await Store.open(external(server.url, null));
    const workers = [server.store, second].map((store) => new Worker(store, [handler], { clock }));
    for (let i = 0; i < 40; i++) await enter('count', `k-${i % 30}`);
    const counts = await Promise.all(workers.map((worker) => worker.runDue()));
    await second.close();
    expect(done.length).toBe(30);
    expect(new Set(done).size).toBe(30);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(30);
  });

  test('work that fails is tried again, later each time, then given up; a person sees it and tries again', async () => {
    let works = false;
    const handler: JobHandler = {
      kind: 'stubborn',
      run: () =>
        works
          ? Promise.resolve()
          : fail('configuration-invalid', { where: 'SMTP_URL', detail: 'of Ana Invented', remedy: 'r' }),
    };
    const worker = new Worker(server.store, [handler], { clock });
    await enter('stubborn', 'one');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 12; attempt++) {
      expect(await worker.runDue()).toBe(1);
      expect(await worker.runDue()).toBe(0);
      const [entry] = await list(attempt < 12 ? 'failing' : 'dead');
      expect(entry).toMatchObject({ kind: 'stubborn', attempts: attempt });
      waits.push((Date.parse(entry.runAt) - now.getTime()) / 1000);
      later(3600);
    }
    expect(waits.slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(Math.max(...waits)).toBe(3600);
    expect(await worker.runDue()).toBe(0);
    const [dead] = await list('dead');
    expect(dead.lastError).toBe('configuration-invalid: A setting of the server is not valid (SMTP_URL)');

    works = true;
    expect((await server.ask('employee', 'POST', `/api/v1/work/jobs/${dead.id}/retry`)).status).toBe(403);
    expect((await server.ask('administrator', 'POST', `/api/v1/work/jobs/${dead.id}/retry`)).status).toBe(200);
    expect(await worker.runDue()).toBe(1);
    expect(await list('dead')).toEqual([]);
    expect((await server.ask('coordinator', 'POST', `/api/v1/work/jobs/${dead.id}/retry`)).status).toBe(404);
  });

  test('a process that ends in the middle leaves its work to another, and what it wrote is not there', async () => {
    await enter('cut-off', 'one');
    const [taken] = await claimJobs(server.store, ['cut-off'], 1, now);
    expect(taken).toMatchObject({ kind: 'cut-off', attempt: 1 });
    let attempts = 0;
    const handler: JobHandler = {
      kind: 'cut-off',
      run({ attempt }) {
        attempts = attempt;
        return Promise.resolve();
      },
    };
    const worker = new Worker(server.store, [handler], { clock });
    expect(await worker.runDue()).toBe(0);
    later(121);
    expect(await worker.runDue()).toBe(1);
    expect(attempts).toBe(2);
  });

  test('what a job wrote before it failed is undone with it', async () => {
    const handler: JobHandler = {
      kind: 'half',
      async run(_job, tx) {
        await enterJob(tx, { kind: 'never', key: 'x', caseId: null, runAt: now });
        throw new Error('then it broke');
      },
    };
    await enter('half', 'one');
    await new Worker(server.store, [handler], { clock }).runDue();
    const waiting = await list('waiting');
    expect(waiting.filter((one: { kind: string }) => one.kind === 'never')).toEqual([]);
  });
});
