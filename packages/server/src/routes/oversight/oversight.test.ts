import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCheckpoints } from '../../store/index.ts';
import { clusters, enterReviewers, Life, party, someone, type TestServer, testServer } from '../../testing/index.ts';

describe.each(clusters())('oversight on $name', (cluster) => {
  let server: TestServer;
  let now = new Date('2026-03-02T18:00:00Z');
  const day = (text: string): void => {
    now = new Date(`${text}T18:00:00Z`);
  };
  const lives: Life[] = [];
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now });
    await enterReviewers(server.store, 'R-oversight-1', 'R-oversight-2');
    for (const decision of ['overturned', 'upheld'] as const) {
      day('2026-03-02');
      const life = await Life.begin(server, () => now);
      await life.eligible();
      await life.assign();
      day('2026-03-12');
      await life.records();
      await life.review();
      await life.decide(decision);
      day('2026-04-01');
      await life.issue();
      await life.serve();
      lives.push(life);
    }
    day('2026-04-02');
    await (await Life.begin(server, () => now, { over: { priority: 'expedited' } })).eligible();
  }, 120_000);
  afterAll(() => server.close());

  test('the months are counted from the events, with both clocks side by side', async () => {
    const { status, body, text } = await server.ask('state', 'GET', '/api/v1/oversight/months?from=2026-03&to=2026-04');
    expect(status, text).toBe(200);
    expect(body.entries).toMatchObject([
      {
        month: '2026-03',
        received: 2,
        eligible: 2,
        completed: 0,
        standardFromAssignment: { averageDays: null, timely: 0 },
      },
      {
        month: '2026-04',
        received: 1,
        completed: 2,
        overturned: 1,
        itemsUpheld: 1,
        itemsOverturned: 1,
        standardFromAssignment: { limit: 45, timely: 2, late: 0, dayMissing: 0, averageDays: 30 },
        standardFromRecords: { limit: 30, timely: 2, averageDays: 20 },
      },
    ]);
    expect(body.definitions.length).toBeGreaterThan(8);
    const far = await server.ask('state', 'GET', '/api/v1/oversight/months?from=2020-01&to=2026-04');
    expect(far.status).toBe(422);
  });

  test('a case that was set aside later stays counted as it was', async () => {
    const [, second] = lives;
    await second?.catchUp();
    await second?.give(party.employee, 'appeal', { filedOn: second.on, verified: true, of: 'determination' });
    const ground = { setAside: true, ground: 'bias', fact: null, decidedOn: second?.on };
    await second?.give('appeals-board', 'decide-appeal', ground);
    const { body } = await server.ask('coordinator', 'GET', '/api/v1/oversight/months?from=2026-04&to=2026-04');
    expect(body.entries).toMatchObject([{ completed: 2, itemsUpheld: 1 }]);
  });

  test('decisions by category, and days against the limit', async () => {
    const path = '/api/v1/oversight/decisions?from=2026-04-01&to=2026-04-30';
    const { body, text } = await server.ask('administrator', 'GET', path);
    expect(body.categories, text).toEqual([
      { category: null, subcategory: null, items: 2, upheld: 1, overturned: 1, overturnRate: 0.5 },
    ]);
    expect(body.fromAssignment).toMatchObject({ limit: 45, dayMissing: 0 });
    const band = body.fromAssignment.bands.find((one: { from: number }) => one.from === 30);
    expect(band).toEqual({ from: 30, to: 34, letters: 2 });
  });

  test('what stands in each queue, by age', async () => {
    const { body } = await server.ask('coordinator', 'GET', '/api/v1/oversight/inventory');
    expect(body.on).toBe('2026-04-02');
    const assignment = body.entries.find((one: { queue: string }) => one.queue === 'assignment');
    expect(assignment).toMatchObject({ cases: 1, unclaimed: 1, oldestAge: 0 });
    expect(assignment.ages[0]).toEqual({ from: 0, to: 0, cases: 1 });
  });

  test('the audit names no reviewer, and shows the administrator no case', async () => {
    const [first] = lives;
    const path = `/api/v1/oversight/audit?case=${first?.id}&limit=200`;
    const seen = await server.ask('state', 'GET', path);
    expect(seen.body.entries.length).toBeGreaterThan(10);
    expect(seen.body.entries.some((one: { role: string }) => one.role === 'reviewer')).toBe(true);
    expect(seen.text).not.toMatch(/R-oversight|account-of/);
    const key = first?.reviewer.id ?? '';
    expect((await server.ask('state', 'GET', `/api/v1/oversight/audit?person=${key}`)).body.entries).toEqual([]);
    const without = await server.ask('administrator', 'GET', '/api/v1/oversight/audit?limit=200');
    expect(without.text).not.toMatch(/CM26-/);
  });

  test('a party proves that its letter stands in the published ledger', async () => {
    day('2099-01-01');
    await makeCheckpoints(server.store, now);
    const kept = await server.ask(null, 'GET', '/api/v1/checkpoints');
    const [first] = lives;
    const events = await server.ask(party.employee, 'GET', `/api/v1/cases/${first?.id}/events?limit=200`);
    const served = events.body.entries.find(
      (one: { event: { type: string } }) => one.event.type === 'determination-served',
    );
    const path = `/api/v1/cases/${first?.id}/proof/${served.event.sequence}`;
    const { body: proof } = await server.ask(party.employee, 'GET', path);
    expect(proof.event).toBe(served.hash);
    const link = (before: string, event: string): string =>
      createHash('sha256').update(`${before}\n${event}`).digest('hex');
    const end = [proof.event, ...proof.after].reduce(link, proof.before);
    expect(end).toBe(proof.checkpoint.hash);
    expect(kept.body.entries).toContainEqual(proof.checkpoint);
    const forged = [served.hash.replace(/^./, (letter: string) => (letter === 'a' ? 'b' : 'a')), ...proof.after];
    expect(forged.reduce(link, proof.before)).not.toBe(proof.checkpoint.hash);
    expect((await server.ask(someone('employee', 'stranger'), 'GET', path)).status).toBe(404);
  });

  test('everything is computed again; a changed event is named to the State, and counted for the administrator', async () => {
    day('2026-05-01');
    const whole = await server.ask('state', 'GET', '/api/v1/oversight/verify');
    expect(whole.body, whole.text).toMatchObject({ holds: true, cases: 3, broken: [] });
    const owner = new pg.Client({ connectionString: server.url, options: '-c search_path=overread' });
    await owner.connect();
    await owner.query('ALTER TABLE case_event DISABLE TRIGGER written_once');
    await owner.query(`UPDATE case_event SET body = replace(body, 'Ana Invented', 'Eva Invented') WHERE case_id = $1`, [
      lives[0]?.id,
    ]);
    await owner.query('ALTER TABLE case_event ENABLE TRIGGER written_once');
    await owner.end();
    // Within a minute the last answer is given again.
    expect((await server.ask('state', 'GET', '/api/v1/oversight/verify')).body.holds).toBe(true);
    day('2026-05-02');
    const broken = await server.ask('state', 'GET', '/api/v1/oversight/verify');
    expect(broken.body).toMatchObject({ holds: false, broken: [{ caseNumber: lives[0]?.id, version: 1 }] });
    const counted = await server.ask('administrator', 'GET', '/api/v1/oversight/verify');
    expect(counted.body.holds).toBe(false);
    expect(counted.text).not.toContain('CM26-');
  });
});
