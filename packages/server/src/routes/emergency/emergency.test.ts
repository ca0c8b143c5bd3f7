import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginEmergency, emergencyReviewer } from '../../emergency/index.ts';
import { makeWorker, type ServerWorker } from '../../start-work.ts';
import {
  clusters,
  contextFor,
  type Hired,
  mailbox,
  office,
  type Office,
  type Reviewed,
  reviewedCase,
  reviewerCanary,
  someone,
} from '../../testing/index.ts';

const reason = 'The worker called: chest pain now, and nobody of intake is here.';

describe.each(clusters())('emergency access on $name', (cluster) => {
  let at: Office;
  let worker: ServerWorker;
  let reviewed: Reviewed;
  let administrator: Hired;
  let director: Hired;
  const box = mailbox();
  beforeAll(async () => {
    at = await office(cluster);
    worker = makeWorker(at.store, null, { clock: () => at.clock.now, mailer: box });
    reviewed = await reviewedCase(at, 'issued');
    administrator = await at.hire('administrator');
    director = await at.hire('medical-director');
    await worker.runDue();
    box.mails.length = 0;
  }, 120_000);
  afterAll(() => at.close());

  const as = async (who: Hired) => (await at.signIn(who)).browser;
  const begin = async (who: Hired, caseNumber = reviewed.id) => {
    const browser = await as(who);
    const page = await browser.go('POST', '/api/v1/emergency-accesses', { caseNumber, reason });
    return { browser, page, path: `/api/v1/emergency-accesses/${page.body?.id}` };
  };

  test('an administrator, who sees no case, reads one for an hour; of its reviewer he learns nothing', async () => {
    const { browser, page, path } = await begin(administrator);
    expect(page.status, JSON.stringify(page.body)).toBe(201);
    expect((await browser.go('GET', `/api/v1/cases/${reviewed.id}`)).status).toBe(403);
    const read = await browser.go('GET', `${path}/case`);
    expect(read.body.case).toMatchObject({
      caseNumber: reviewed.id,
      items: [{ text: expect.stringContaining('therapy') }],
    });
    expect(read.body.events.length).toBe(reviewed.version);
    expect(JSON.stringify(read.body)).not.toMatch(reviewerCanary);
    expect((await browser.go('GET', `${path}/reviewer`)).status).toBe(403);
    at.pass(10 * 60);
    expect((await browser.go('GET', `${path}/case`)).status).toBe(200);
    at.pass(51 * 60);
    const later = await as(administrator);
    expect((await later.go('GET', `${path}/case`)).status).toBe(404);
    expect((await later.go('GET', '/api/v1/emergency-accesses')).body.entries[0]).toMatchObject({
      live: false,
      reason,
    });
  });

  test('a medical director learns who reviews the case, and how to reach him; nobody else does by that access', async () => {
    const { browser, page, path } = await begin(director);
    expect(page.status, JSON.stringify(page.body)).toBe(201);
    const { body } = await browser.go('GET', `${path}/reviewer`);
    expect(body.reviewer.names).toEqual([`Canary${reviewed.reviewer.reviewer} Secretname`]);
    const other = await at.hire('medical-director');
    expect((await (await as(other)).go('GET', `${path}/reviewer`)).status).toBe(404);
    expect((await (await as(administrator)).go('GET', `${path}/case`)).status).toBe(404);
  });

  test('everybody who could do it is told by e-mail, without case, name or reason, and may end it at once', async () => {
    const { browser, page, path } = await begin(administrator);
    box.mails.length = 0;
    await worker.runDue();
    const told = box.mails.filter((mail) => mail.text.includes(page.body.id)).map((mail) => mail.to);
    expect(told).toEqual(expect.arrayContaining([administrator.email, director.email]));
    for (const mail of box.mails) expect(`${mail.subject} ${mail.text}`).not.toMatch(/CM\d\d|chest|Person \d/);
    const second = await as(director);
    expect((await second.go('POST', `${path}/end`)).status).toBe(200);
    expect((await browser.go('GET', `${path}/case`)).status).toBe(404);
    expect((await second.go('POST', `${path}/end`)).status).toBe(404);
    const [first] = (await second.go('GET', '/api/v1/emergency-accesses')).body.entries;
    expect(first).toMatchObject({ endedBy: director.id, live: false });
  });

  test('begin, reading and end stand in the audit of the case; the numbers count it', async () => {
    const { browser, path } = await begin(administrator);
    await browser.go('GET', `${path}/case`);
    const lines = await at.store.auditing(contextFor(someone('service')), (tx) => {
      tx.audit({ action: 'test' });
      return tx.db
        .selectFrom('audit_event')
        .select(['action', 'person', 'case_id'])
        .where('action', 'like', 'emergency.%')
        .orderBy('id', 'desc')
        .limit(2)
        .execute();
    });
    expect(lines).toEqual([
      { action: 'emergency.case-read', person: administrator.id, case_id: reviewed.id },
      { action: 'emergency.begun', person: administrator.id, case_id: reviewed.id },
    ]);
    const { text } = await at.ask(null, 'GET', '/metrics');
    expect(text).toMatch(/overread_emergency_accesses_total\{role="administrator"\} [1-9]/);
  });

  test('without a reason, for no case, by a key, or in another role there is none', async () => {
    const browser = await as(administrator);
    const short = await browser.go('POST', '/api/v1/emergency-accesses', { caseNumber: reviewed.id, reason: 'urgent' });
    expect(short.status).toBe(422);
    expect((await begin(administrator, 'CM26-9999999')).page.status).toBe(404);
    const byKey = await at.administer('POST', '/api/v1/emergency-accesses', { caseNumber: reviewed.id, reason });
    expect([byKey.status, byKey.body.where]).toEqual([403, 'key:first']);
    const clerk = await at.hire('coordinator');
    expect((await begin(clerk)).page.status).toBe(403);
  });

  test('the database refuses what a route forgot: other roles, other people, longer times', async () => {
    const tried = (role: 'coordinator' | 'employee') =>
      at.store.transaction(contextFor(someone(role), at.clock.now), (tx) => beginEmergency(tx, reviewed.id, reason));
    await expect(tried('coordinator')).rejects.toThrow('emergency_access');
    await expect(tried('employee')).rejects.toThrow('permission denied');
    const { page } = await begin(director);
    const stolen = await at.store.transaction(contextFor(someone('coordinator'), at.clock.now), async (tx) => {
      tx.audit({ action: 'test' });
      const list = await tx.db.selectFrom('emergency_access').select('id').execute();
      return [await emergencyReviewer(tx, page.body.id), list];
    });
    expect(stolen).toEqual([null, []]);
  });
});
