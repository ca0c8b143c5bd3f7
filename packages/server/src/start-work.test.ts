import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { startServer } from './start-server.ts';
import { anApplication, embeddedCluster, freshDatabase, receiver } from './testing/index.ts';

test('a running server tells a webhook, and seals its secret under the key of its data folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ovr-'));
  const hook = await receiver();
  const server = await startServer({
    dataFolder: folder,
    databaseUrl: await freshDatabase(embeddedCluster()),
    port: 0,
    logLevel: 'silent',
    privateWebhooks: true,
    empty: true,
  });
  const send = async (key: string, path: string, body: unknown) => {
    const answer = await fetch(`${server.address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, string>;
  };
  const administrator = readFileSync(server.administratorKeyFile ?? '', 'utf8').trim();
  const { key = '' } = await send(administrator, '/api/v1/service-keys', {
    name: 'Robot',
    person: 'robot',
    role: 'service',
    scopes: ['webhooks:write', 'cases:apply'],
  });
  const { secret = '' } = await send(key, '/api/v1/webhooks', { url: hook.url });
  const { caseNumber } = await send(key, '/api/v1/cases', anApplication());
  for (let round = 0; hook.received.length === 0 && round < 200; round++) await sleep(50);
  await server.stop();
  await hook.close();
  rmSync(folder, { recursive: true, force: true });
  const [message] = hook.received;
  expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
    type: 'case.application-received',
    data: { caseNumber },
  });
}, 60_000);
