import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Cpu } from './cpu.ts';
import type { Entered } from './people.ts';

/** Ours and the bare route, in a process of their own, so that the load does not take from them what it uses itself. */
export interface Servers {
  readonly ours: URL;
  readonly bare: URL;
  readonly people: Entered;
  /** Processor time of the process of both servers, and of their database. */
  readonly cpu: () => Promise<Cpu>;
  /** Waits until the software has done what the requests so far gave it to do. */
  readonly settled: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const child = fork(join(import.meta.dirname, 'peer.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const told = await new Promise<{ ours: string; bare: string; people: Entered }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as never));
    child.once('exit', (code) => reject(new Error(`The servers of the race ended with ${code}.`)));
  });
  return {
    ours: new URL(told.ours),
    bare: new URL(told.bare),
    people: told.people,
    async cpu() {
      const answer = once(child, 'message') as Promise<[{ cpu: Cpu }]>;
      child.send('cpu');
      return (await answer)[0].cpu;
    },
    async settled() {
      const answer = once(child, 'message');
      child.send('settle');
      await answer;
    },
    async end() {
      const ended = once(child, 'exit');
      child.send('end');
      await ended;
    },
  };
}
