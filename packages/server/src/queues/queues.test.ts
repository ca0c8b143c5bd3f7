import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Worker } from '../jobs/index.ts';
import { anApplication, clusters, someone, type TestServer, testServer } from '../testing/index.ts';
import { clockDueJob, clocksJob } from './index.ts';

describe.each(clusters())('queues and clocks on $name', (cluster) => {
  let server: TestServer;
  let worker: Worker;
  let now = new Date('2026-03-02T18:00:00Z');
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now });
    worker = new Worker(server.store, [clocksJob, clockDueJob], { clock: () => now });
  }, 60_000);
  afterAll(() => server.close());

  type Who = Parameters<TestServer['ask']>[0];
  const post = (who: Who, path: string, body: unknown, version?: number) =>
    server.ask(who, 'POST', `/api/v1/cases/${path}`, { body, ...(version === undefined ? {} : { version }) });
  const get = async (who: Who, path: string) => (await server.ask(who, 'GET', `/api/v1/${path}`)).body;
  const file = async (): Promise<string> =>
    (await server.ask('employee', 'POST', '/api/v1/cases', { body: anApplication() })).body.caseNumber;
  /** Filed, eligible and assigned by mail. */
  const assigned = async (): Promise<string> => {
    const id = await file();
    await post('intake', `${id}/commands/complete-application`, { signed: true, urDecisionAttached: true }, 1);
    await post('state', `${id}/commands/find-eligible`, { items: [{ number: 1, ground: null, why: '' }] }, 2);
    const to = ['claims-administrator', 'employee', 'requesting-physician'];
    expect((await post('coordinator', `${id}/commands/assign`, { by: 'mail', to }, 3)).status).toBe(200);
    return id;
  };
  const [ana, ben] = [someone('intake', 'ana'), someone('intake', 'ben')];

  test('one takes a case, another is told that it is taken; released it is free again', async () => {
    const id = await file();
    expect((await post(ana, `${id}/work/claim`, {})).body).toEqual({ caseNumber: id, queue: 'received' });
    expect((await post(ana, `${id}/work/claim`, {})).status).toBe(200);
    expect(await post(ben, `${id}/work/claim`, {})).toMatchObject({
      status: 409,
      body: { type: 'urn:overread:problem:work-taken', by: 'ana' },
    });
    expect((await get(ana, 'work/mine')).entries).toMatchObject([{ caseNumber: id, claimedBy: 'ana' }]);
    expect((await post(ben, `${id}/work/release`, { reason: 'I have time' })).status).toBe(409);
    expect((await post(ana, `${id}/work/release`, { reason: 'End of the day' })).status).toBe(200);
    expect((await post(ben, `${id}/work/claim`, {})).status).toBe(200);
  });

  test('two who take at once: one has it', async () => {
    const id = await file();
    const told = await Promise.all([ana, ben].map((who) => post(who, `${id}/work/claim`, {})));
    expect(told.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('forwarded and escalated a case has one place, and its way is kept', async () => {
    const id = await file();
    await post(ana, `${id}/work/claim`, {});
    expect((await post(ana, `${id}/work/forward`, { to: 'panel', reason: 'x' })).body.detail).toContain(
      'preliminary-review',
    );
    expect((await post(ana, `${id}/work/forward`, { to: 'preliminary-review', reason: 'Form is fine' })).status).toBe(
      200,
    );
    expect((await post(ana, `${id}/work/escalate`, { reason: 'The signature looks copied' })).body.queue).toBe(
      'escalation-intake',
    );
    // Escalated it is the coordinator's; the clerk has no business with it now.
    expect((await post(ana, `${id}/work/claim`, {})).status).toBe(403);
    expect((await post('coordinator', `${id}/work/claim`, {})).status).toBe(200);
    // What the case itself does takes it out of any queue.
    await post('intake', `${id}/commands/complete-application`, { signed: true, urDecisionAttached: true }, 1);
    const { entries } = await get('coordinator', `cases/${id}/work`);
    expect(entries.map((one: { queue: string; how: string }) => `${one.queue} ${one.how}`)).toEqual([
      'received stage',
      'preliminary-review forward',
      'escalation-intake escalate',
      'preliminary-review stage',
    ]);
    expect(entries.filter((one: { until: string | null }) => one.until === null)).toHaveLength(1);
  });

  test('a queue is for those who work in it', async () => {
    const id = await file();
    expect((await post('state', `${id}/work/claim`, {})).status).toBe(403);
    expect((await server.ask('employee', 'GET', '/api/v1/work/queues')).status).toBe(403);
    expect((await server.ask('state', 'GET', '/api/v1/work/queues/received')).status).toBe(404);
    const { entries } = await get('state', 'work/queues');
    expect(entries.map((one: { id: string }) => one.id)).toEqual([
      'escalation-state',
      'new-review',
      'state-eligibility',
    ]);
  });

  test('every page of a queue comes once, the longest there first', async () => {
    const ids = [await file(), await file(), await file()];
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const body = await get('intake', `work/queues/received?limit=2${next === '' ? '' : `&cursor=${next}`}`);
      seen.push(...body.entries.map((one: { caseNumber: string }) => one.caseNumber));
      next = body.next;
    }
    expect(seen.filter((id) => ids.includes(id))).toEqual(ids);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('a clock that came due while nobody ran fires at the next start, as an act of the software', async () => {
    const id = await assigned();
    await worker.runDue();
    const clocks = await get('employee', `cases/${id}/clocks`);
    expect(clocks.entries).toContainEqual(
      expect.objectContaining({ clock: 'rec-mail', due: '2026-03-17', status: 'running', standing: 'in-time' }),
    );
    now = new Date('2026-03-16T18:00:00Z');
    expect((await get('coordinator', 'work/at-risk?status=at-risk')).clocks).toContainEqual(
      expect.objectContaining({ caseNumber: id, clock: 'rec-mail', standing: 'at-risk' }),
    );
    // In time until midnight in California, whatever the hour in Greenwich.
    now = new Date('2026-03-18T06:59:00Z');
    await worker.runDue();
    expect((await get('coordinator', `cases/${id}`)).records.overdueOn).toBeNull();
    // Nobody ran for a week; another process starts, and with it one more beside it.
    now = new Date('2026-03-25T18:00:00Z');
    const two = [0, 1].map(() => new Worker(server.store, [clocksJob, clockDueJob], { clock: () => now }));
    await Promise.all(two.map((one) => one.runDue()));
    const { body } = await server.ask('coordinator', 'GET', `/api/v1/cases/${id}/events?limit=200`);
    const overdue = body.entries.filter((one: { event: { type: string } }) => one.event.type === 'records-overdue');
    expect(overdue).toMatchObject([
      { event: { actor: { role: 'service' }, data: { dueOn: '2026-03-17', clock: 'rec-mail' } } },
    ]);
    expect((await get('coordinator', 'work/at-risk?status=late')).stays).toContainEqual(
      expect.objectContaining({ queue: 'received', status: 'late' }),
    );
    now = new Date('2026-03-02T18:00:00Z');
  });
});
