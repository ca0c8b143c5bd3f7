import { ApiProblem } from '@overread/client';
import { problem } from '@overread/engine/problems';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendWaiting } from '../api/outbox.ts';
import { Keeper, type Sender } from './keeper.ts';
import { textOf, withText, type Draft } from './work.ts';
import { aWork } from './work-for-tests.ts';

const away = new ApiProblem(problem('server-unreachable', { where: '/', detail: 'no network', remedy: 'wait' }), 0);
const movedOn = new ApiProblem(problem('version-moved', { where: '/', detail: 'moved', remedy: 'read again' }), 412);
const first: Draft = { ...aWork(), version: 3, savedAt: null, sha256: '' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin(save: Sender['save'], read: Sender['read'] = () => Promise.resolve(first)): Keeper {
  return new Keeper(first, { save, read }, 'the draft');
}
const write = (keeper: Keeper, text: string): void => keeper.change((work) => withText(work, 'summary', text));

it('saves once after a pause, each time from the version before', async () => {
  const saves: [string, number][] = [];
  const keeper = begin((work, version) => {
    saves.push([textOf(work, 'summary'), version]);
    return Promise.resolve({ version: version + 1, savedAt: null });
  });
  for (const text of ['L', 'Lo', 'Low']) write(keeper, text);
  expect(keeper.now().saving).toBe('changed');
  await vi.advanceTimersByTimeAsync(1500);
  write(keeper, 'Low back');
  await keeper.flush();
  expect(saves).toEqual([
    ['Low', 3],
    ['Low back', 4],
  ]);
  expect(keeper.now()).toMatchObject({ saving: 'saved', version: 5 });
});

it('without a connection waits, goes on writing, and sends all of it in order when it is back', async () => {
  let reached = false;
  const saves: string[] = [];
  const keeper = begin((work, version) => {
    if (!reached) return Promise.reject(away);
    saves.push(textOf(work, 'summary'));
    return Promise.resolve({ version: version + 1, savedAt: null });
  });
  write(keeper, 'One.');
  await vi.advanceTimersByTimeAsync(1500);
  expect(keeper.now().saving).toBe('waiting');
  write(keeper, 'One. Two.');
  reached = true;
  await sendWaiting();
  await vi.advanceTimersByTimeAsync(1500);
  expect(saves).toEqual(['One.', 'One. Two.']);
  expect(keeper.now().saving).toBe('saved');
});

it('writes over nothing: what was saved elsewhere is read, and saving goes on from it once the two are joined', async () => {
  const theirs: Draft = { ...first, ...withText(first, 'summary', 'Theirs.'), version: 9 };
  const versions: number[] = [];
  const keeper = begin(
    (_work, version) => {
      versions.push(version);
      return version === 9 ? Promise.resolve({ version: 10, savedAt: null }) : Promise.reject(movedOn);
    },
    () => Promise.resolve(theirs),
  );
  write(keeper, 'Mine.');
  await keeper.flush();
  expect(keeper.now().moved?.theirs.version).toBe(9);
  write(keeper, 'Mine, longer.');
  await vi.advanceTimersByTimeAsync(3000);
  expect(versions).toEqual([3]);
  keeper.join(withText(keeper.now().work, 'summary', 'Theirs. Mine.'));
  await keeper.flush();
  expect(versions).toEqual([3, 9]);
  expect(keeper.now()).toMatchObject({ saving: 'saved', version: 10, moved: null });
});

it('undoes an act as a whole', async () => {
  const keeper = begin((_work, version) => Promise.resolve({ version: version + 1, savedAt: null }));
  write(keeper, 'Typed.');
  keeper.act((work) => withText(work, 'summary', 'Typed. Cited.'));
  expect(keeper.now().undoable).toBe(true);
  keeper.undo();
  expect(textOf(keeper.now().work, 'summary')).toBe('Typed.');
  expect(keeper.now().undoable).toBe(false);
  await keeper.flush();
});

it('saves nothing that happens by itself after it was handed in', async () => {
  let saves = 0;
  const keeper = begin((_work, version) => {
    saves += 1;
    return Promise.resolve({ version: version + 1, savedAt: null });
  });
  write(keeper, 'Low back');
  await keeper.flush();
  keeper.seal();
  keeper.change((work) => ({ ...work, notes: { ...work.notes, place: { document: 'D-1', page: 7 } } }));
  await vi.advanceTimersByTimeAsync(5000);
  expect(saves).toBe(1);
});

it('saves every few seconds who writes without a pause', async () => {
  const saved: string[] = [];
  const keeper = begin((work, version) => {
    saved.push(textOf(work, 'summary'));
    return Promise.resolve({ version: version + 1, savedAt: null });
  });
  for (let at = 0; at < 24; at++) {
    write(keeper, 'Low back '.repeat(at + 1));
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(saved.length).toBe(2);
});
