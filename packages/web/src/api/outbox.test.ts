import { ApiProblem } from '@overread/client';
import { problem } from '@overread/engine/problems';
import { expect, it } from 'vitest';
import { dropWaiting, sendOrKeep, sendWaiting, waiting } from './outbox.ts';

const away = new ApiProblem(problem('server-unreachable', { where: '/', detail: 'no network', remedy: 'wait' }), 0);
const moved = new ApiProblem(problem('version-moved', { where: '/', detail: 'moved', remedy: 'read again' }), 412);

it('keeps what got no answer, sends it again in order under the same key, and shows what is then refused', async () => {
  let reached = false;
  const sent: string[] = [];
  const keys = new Set<string>();
  const write = (name: string, fault?: ApiProblem) => async (key: string) => {
    keys.add(`${name} ${key}`);
    if (!reached) throw away;
    if (fault !== undefined) throw fault;
    sent.push(name);
  };
  let told = 0;
  expect(await sendOrKeep('first', write('first'), () => (told += 1))).toBe(false);
  expect(await sendOrKeep('second', write('second', moved))).toBe(false);
  expect(await sendOrKeep('third', write('third'))).toBe(false);
  expect(waiting().map(({ name }) => name)).toEqual(['first', 'second', 'third']);
  await sendWaiting();
  expect(sent).toEqual([]);
  reached = true;
  await sendWaiting();
  expect([sent, told]).toEqual([['first', 'third'], 1]);
  // One key a write, however often it was sent.
  expect(keys.size).toBe(3);
  expect(waiting().map(({ name, refused }) => [name, refused?.type])).toEqual([['second', 'version-moved']]);
  dropWaiting(waiting()[0]?.key ?? '');
  expect(waiting()).toEqual([]);
});

it('does not keep what the server refused at once', async () => {
  await expect(sendOrKeep('refused', () => Promise.reject(moved))).rejects.toBe(moved);
  expect(waiting()).toEqual([]);
});
