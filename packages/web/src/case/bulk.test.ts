import { ApiProblem } from '@overread/client';
import { problem } from '@overread/engine/problems';
import { expect, it } from 'vitest';
import { toEach } from './bulk.ts';

const taken = new ApiProblem(problem('work-taken', { where: 'claim', detail: 'taken', remedy: 'another' }), 409);

it('goes on after a case that is refused, and says which one that was', async () => {
  const became = await toEach(['A', 'B', 'C'], (id) =>
    id === 'B' ? Promise.reject(taken) : Promise.resolve(id === 'A'),
  );
  expect(became.map(({ id, how }) => [id, typeof how === 'string' ? how : how.type])).toEqual([
    ['A', 'done'],
    ['B', 'work-taken'],
    ['C', 'kept'],
  ]);
});

it('does not hide a fault of our own among refusals', async () => {
  await expect(toEach(['A'], () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
});
