import { fail } from '../../problems/index.ts';

const running = new Set<string>();

/** Refuses work on an upload while other work on it runs in this process. Two processes that disobey spoil nothing: the hash at the end would not hold. */
export async function onlyOne<T>(id: string, work: () => Promise<T>): Promise<T> {
  if (running.has(id)) {
    return fail('upload-busy', {
      where: id,
      detail: 'Bytes of this upload come by another request, which has not ended yet.',
      remedy: 'Wait until it ends or has paused for a minute, ask for the offset with HEAD, and go on from there.',
    });
  }
  running.add(id);
  try {
    return await work();
  } finally {
    running.delete(id);
  }
}
