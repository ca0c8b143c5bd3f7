import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeWorker, type ServerWorker } from '../../start-work.ts';
import type { Person, ServerRole } from '../../store/index.ts';
import {
  anApplication,
  clusters,
  contextFor,
  type Received,
  type Receiver,
  receiver,
  someone,
  type TestServer,
  testServer,
} from '../../testing/index.ts';

describe.each(clusters())('webhooks on $name', (cluster) => {
  let server: TestServer;
  let worker: ServerWorker;
  let hook: Receiver;
  // The published receiver holds the time of a message against the machine's clock.
  let now = new Date();
  const pass = (hours: number): void => {
    now = new Date(now.getTime() + hours * 3_600_000);
  };
  beforeAll(async () => {
    server = await testServer(cluster, { clock: () => now, config: { privateWebhooks: true } });
    worker = makeWorker(server.store, null, { clock: () => now, mailer: null, privateWebhooks: true });
  }, 60_000);
  afterAll(() => server.close());
  beforeEach(async () => {
    now = new Date();
    hook = await receiver();
  });
  afterEach(async () => {
    await hook.close();
    const { body } = await server.ask('administrator', 'GET', '/api/v1/webhooks');
    for (const { id } of body.entries) await server.ask('administrator', 'DELETE', `/api/v1/webhooks/${id}`);
  });

  let count = 0;
  /** A service account with a key, and who it is to a request. */
  async function account(role: ServerRole, organization: string | null = null): Promise<Person> {
    const person = `robot-${++count}`;
    const made = await server.ask('administrator', 'POST', '/api/v1/service-keys', {
      body: { name: 'Robot', person, role, organization, scopes: ['webhooks:read', 'webhooks:write', 'cases:read'] },
    });
    expect(made.status, made.text).toBe(201);
    return someone(role, `key:${person}`, { organization });
  }
  async function subscribe(who: Person, more: Record<string, unknown> = {}): Promise<{ id: string; secret: string }> {
    const made = await server.ask(who, 'POST', '/api/v1/webhooks', { body: { url: hook.url, ...more } });
    expect(made.status, made.text).toBe(201);
    return made.body;
  }
  const file = async (over: Parameters<typeof anApplication>[0] = {}): Promise<string> =>
    (await server.ask('intake', 'POST', '/api/v1/cases', { body: anApplication(over) })).body.caseNumber;
  const verified = (secret: string, { body, headers }: Received) =>
    new Webhook(secret).verify(body, headers) as { type: string; timestamp: string; data: Record<string, unknown> };
  const deliveries = async (who: Person, id: string, state = '') =>
    (await server.ask(who, 'GET', `/api/v1/webhooks/${id}/deliveries${state === '' ? '' : `?state=${state}`}`)).body
      .entries;
  const act = (who: Person, id: string, what: string, more = {}) =>
    server.ask(who, 'POST', `/api/v1/webhooks/${id}/${what}`, more);

  test('an event comes as a signed message that names case, event and place, and nothing of the case', async () => {
    const robot = await account('service');
    const { secret } = await subscribe(robot);
    const id = await file();
    await worker.runDue();
    expect(hook.received.length).toBe(1);
    const message = verified(secret, hook.received[0] as Received);
    expect(message).toEqual({
      type: 'case.application-received',
      timestamp: expect.stringMatching(/Z$/),
      data: { caseNumber: id, event: 1, link: expect.stringContaining(`/api/v1/cases/${id}`) },
    });
    expect(hook.received[0]?.body).not.toMatch(/Ana|therapy|M54|lumbar/);
  });

  test('each account hears of the cases it may see, of the types it wants, and of no step inside a review', async () => {
    const harbor = await account('claims-administrator', 'harbor-claims');
    const stranger = await account('claims-administrator', 'other-claims');
    const all = await subscribe(harbor);
    const none = await subscribe(stranger);
    const office = await account('coordinator');
    const whole = await subscribe(office);
    const some = await subscribe(harbor, { events: ['case.application-withdrawn'] });
    const id = await file();
    const give = async (who: ServerRole, command: string, body: unknown, version: number): Promise<void> => {
      const answer = await server.ask(who, 'POST', `/api/v1/cases/${id}/commands/${command}`, { body, version });
      expect(answer.status, answer.text).toBe(200);
    };
    const exception = { rule: 'certification-fits', reviewer: 'R-1', party: null, reason: 'A rare specialty.' };
    await give('medical-director', 'record-exception', exception, 1);
    await give('employee', 'withdraw', { why: 'No longer wanted.' }, 2);
    await worker.runDue();
    const types = async (who: Person, { id: of }: { id: string }): Promise<string[]> =>
      (await deliveries(who, of)).map((one: { type: string }) => one.type).toSorted();
    expect(await types(harbor, all)).toEqual(['case.application-received', 'case.application-withdrawn']);
    expect(await types(harbor, some)).toEqual(['case.application-withdrawn']);
    expect(await types(stranger, none)).toEqual([]);
    expect(await types(office, whole)).toContain('case.exception-recorded');
    // Nobody looks into the webhooks of another, also where a route forgot to ask.
    for (const table of ['webhook', 'webhook_delivery'] as const) {
      const seen = await server.store.transaction(contextFor(stranger), async (tx) => {
        tx.audit({ action: 'test' });
        return tx.db.selectFrom(table).select('id').execute();
      });
      expect(seen.length, table).toBe(table === 'webhook' ? 1 : 0);
    }
    expect((await server.ask(stranger, 'GET', `/api/v1/webhooks/${all.id}`)).status).toBe(404);
    expect((await act(stranger, all.id, 'rotate-secret')).status).toBe(404);
    expect((await server.ask(stranger, 'GET', '/api/v1/webhooks')).body.entries.length).toBe(1);
    expect((await server.ask('administrator', 'GET', '/api/v1/webhooks')).body.entries.length).toBe(4);
  });

  test('what is not taken comes again with the same id, later each time, and is given up where a person sees it', async () => {
    const robot = await account('service');
    const { id, secret } = await subscribe(robot);
    hook.answers = 500;
    await file();
    await worker.runDue();
    expect(await deliveries(robot, id)).toMatchObject([
      { state: 'waiting', attempts: 1, answered: 500, error: 'The receiver answered 500.' },
    ]);
    hook.answers = null;
    pass(0.01);
    await worker.runDue();
    expect(await deliveries(robot, id)).toMatchObject(
      [{ attempts: 2, answered: null, error: /broke the connection/ }].map((one) => ({
        ...one,
        error: expect.stringMatching(one.error),
      })),
    );
    hook.answers = 302;
    for (let round = 0; round < 40; round++) {
      pass(1);
      await worker.runDue();
    }
    const [dead] = await deliveries(robot, id, 'dead');
    expect(dead).toMatchObject({ attempts: 36, answered: 302 });
    const jobs = (await server.ask('administrator', 'GET', '/api/v1/work/jobs')).body.entries;
    expect(jobs).toContainEqual(
      expect.objectContaining({
        kind: 'webhook',
        lastError: `webhook-undelivered: The webhook was not taken (webhook ${id})`,
      }),
    );
    const ids = new Set(hook.received.map((one) => one.headers['webhook-id']));
    expect([...ids]).toEqual([dead.id]);

    hook.answers = 200;
    now = new Date();
    expect((await act(robot, id, `deliveries/${dead.id}/replay`)).status).toBe(202);
    await worker.runDue();
    expect(await deliveries(robot, id)).toMatchObject([{ state: 'delivered', attempts: 37, error: null }]);
    expect(verified(secret, hook.received.at(-1) as Received).type).toBe('case.application-received');
  });

  test('a receiver that fails for five days is disabled, with the reason; what came meanwhile is sent when it is resumed', async () => {
    const robot = await account('service');
    const { id } = await subscribe(robot);
    hook.answers = 503;
    await file();
    await worker.runDue();
    for (let day = 0; day < 6; day++) {
      pass(24);
      await file();
      await worker.runDue();
    }
    const [shown] = (await server.ask(robot, 'GET', '/api/v1/webhooks')).body.entries;
    expect(shown).toMatchObject({ state: 'disabled', why: expect.stringContaining('503') });
    expect(shown.held).toBeGreaterThan(0);
    const before = hook.received.length;
    await file();
    await worker.runDue();
    expect(hook.received.length).toBe(before);

    hook.answers = 200;
    const resumed = await act(robot, id, 'resume');
    expect(resumed.body).toMatchObject({ state: 'active', why: null, failingSince: null, held: 0 });
    await worker.runDue();
    expect(await deliveries(robot, id, 'held')).toEqual([]);
    expect(hook.received.length).toBeGreaterThan(before);
  });

  test('what waits when a webhook is paused is not sent', async () => {
    const robot = await account('service');
    const { id } = await subscribe(robot);
    await act(robot, id, 'ping');
    await act(robot, id, 'pause');
    await worker.runDue();
    expect(hook.received).toEqual([]);
    expect(await deliveries(robot, id)).toMatchObject([{ type: 'ping', state: 'held', attempts: 0 }]);
  });

  test('410 disables at once; a paused webhook holds its messages', async () => {
    const robot = await account('service');
    const { id } = await subscribe(robot);
    await act(robot, id, 'pause');
    await file();
    await worker.runDue();
    expect(hook.received).toEqual([]);
    expect(await deliveries(robot, id)).toMatchObject([{ state: 'held' }]);
    hook.answers = 410;
    await act(robot, id, 'resume');
    await worker.runDue();
    expect((await server.ask(robot, 'GET', `/api/v1/webhooks/${id}`)).body).toMatchObject({
      state: 'disabled',
      why: 'The receiver answered 410: it wants no more messages.',
      held: 1,
    });
  });

  test('a new secret signs at once, the one before for a day more', async () => {
    const robot = await account('service');
    const { id, secret: old } = await subscribe(robot);
    const { secret } = (await act(robot, id, 'rotate-secret')).body;
    expect(secret).not.toBe(old);
    await act(robot, id, 'ping');
    await worker.runDue();
    const both = hook.received[0] as Received;
    expect([verified(old, both).type, verified(secret, both).type]).toEqual(['ping', 'ping']);
    const real = now;
    pass(25);
    await act(robot, id, 'ping');
    await worker.runDue();
    const one = hook.received[1] as Received;
    expect(one.headers['webhook-signature']?.split(' ').length).toBe(1);
    now = real;
    const stored = await server.store.internal({ person: someone('service'), requestId: 't', now }, ({ db }) =>
      db.selectFrom('webhook').select(['secret', 'previous_secret']).where('id', '=', id).execute(),
    );
    expect(JSON.stringify(stored)).not.toContain('whsec_');
  });

  test('who makes a webhook: an account with a key; an administrator for one; neither with an address of this house', async () => {
    const robot = await account('coordinator');
    const made = await server.ask('administrator', 'POST', '/api/v1/webhooks', {
      body: { url: hook.url, account: robot.id },
    });
    expect(made.body).toMatchObject({ account: robot.id, state: 'active' });
    expect((await server.ask(robot, 'GET', '/api/v1/webhooks')).body.entries.length).toBe(1);
    for (const [who, body] of [
      ['administrator', { url: hook.url }],
      ['administrator', { url: hook.url, account: 'key:nobody' }],
      ['coordinator', { url: hook.url }],
      [robot, { url: hook.url, account: 'key:another' }],
    ] as const) {
      expect((await server.ask(who, 'POST', '/api/v1/webhooks', { body })).body.where).toBe('body/account');
    }
    const strict = await testServer(cluster, { clock: () => now }, server.url);
    const refused = await strict.ask(robot, 'POST', '/api/v1/webhooks', { body: { url: 'https://127.0.0.1/' } });
    await strict.close();
    expect(refused.body).toMatchObject({ status: 422, type: 'urn:overread:problem:webhook-address-refused' });
  });

  test('a server that may not call private networks does not, whatever was entered before; a key that ended tells nothing', async () => {
    const robot = await account('service');
    const { id } = await subscribe(robot);
    await file();
    const strict = makeWorker(server.store, null, { clock: () => now, mailer: null });
    await strict.runDue();
    expect(hook.received).toEqual([]);
    expect(await deliveries(robot, id)).toMatchObject([
      { state: 'waiting', error: 'The receiver could not be told: its address may not be called.' },
    ]);
    const keys = (await server.ask('administrator', 'GET', '/api/v1/service-keys?limit=200')).body.entries;
    const key = keys.find((one: { person: string }) => one.person === robot.id);
    await server.ask('administrator', 'POST', `/api/v1/service-keys/${key.id}/revoke`);
    await file();
    await worker.runDue();
    expect((await deliveries(robot, id)).length).toBe(1);
  });
});
