import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Receiver, receiver } from '../testing/receiver.ts';
import { post } from './post.ts';

let hook: Receiver;
beforeEach(async () => {
  hook = await receiver();
});
afterEach(() => hook.close());

test('a name that leads to this machine is not called, unless private networks are allowed', async () => {
  const url = new URL(hook.url);
  url.hostname = 'localhost';
  expect(await post(url, '{}', {}, false)).toEqual({ error: 'its name leads to a private network' });
  expect(hook.received).toEqual([]);
  expect(await post(url, '{}', { 'webhook-id': 'msg_1' }, true)).toEqual({ status: 204 });
  expect(hook.received).toMatchObject([{ body: '{}', headers: { 'webhook-id': 'msg_1' } }]);
});

test('a redirect is an answer and is not followed; no answer says why', async () => {
  hook.answers = 307;
  expect(await post(new URL(hook.url), '{}', {}, true)).toEqual({ status: 307 });
  expect(hook.received.length).toBe(1);
  hook.answers = null;
  expect(await post(new URL(hook.url), '{}', {}, true)).toEqual({ error: 'it broke the connection off' });
  await hook.close();
  expect(await post(new URL(hook.url), '{}', {}, true)).toEqual({ error: 'it takes no connection' });
});
