import { ApiProblem, newKey } from '@overread/client';
import { problem } from '@overread/engine/problems';
import { type AboutFile, type Receipt, upload } from './upload.ts';

/** A file on its way into a case. It goes on while other pages of the application are looked at. */
export interface Sending {
  readonly key: string;
  readonly caseNumber: string;
  readonly file: File;
  readonly about: AboutFile;
  readonly sent: number;
  readonly state: 'waits' | 'sending' | 'offline' | 'done' | 'refused';
  readonly receipt: Receipt | null;
  readonly problem: ApiProblem | null;
}

type Done = (receipt: Receipt) => void;

/** Files that are sent at the same time. */
const AT_ONCE = 2;
let all: readonly Sending[] = [];
const dones = new Map<string, Done>();
const listeners = new Set<() => void>();

export const sendings = (): readonly Sending[] => all;

/** Called at each change; answers the end of it. */
export function watchSendings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends files one after the other; `done` is told each receipt. */
export function sendFiles(files: readonly Pick<Sending, 'caseNumber' | 'file' | 'about'>[], done: Done): void {
  const added = files.map((one): Sending => {
    const key = newKey();
    dones.set(key, done);
    return { ...one, key, sent: 0, state: 'waits', receipt: null, problem: null };
  });
  change([...all, ...added]);
  go();
}

export function sendAgain(key: string): void {
  set(key, { state: 'waits', problem: null });
  go();
}

/** Takes a file that was received or refused off the list. */
export function forgetSending(key: string): void {
  change(all.filter((one) => one.key !== key || one.state === 'sending' || one.state === 'offline'));
}

function go(): void {
  const running = all.filter(({ state }) => state === 'sending' || state === 'offline').length;
  for (const one of all.filter(({ state }) => state === 'waits').slice(0, Math.max(0, AT_ONCE - running)))
    void send(one);
}

async function send({ key, caseNumber, file, about }: Sending): Promise<void> {
  set(key, { state: 'sending' });
  try {
    const receipt = await upload(caseNumber, file, about, (sent, offline) =>
      set(key, { sent, state: offline ? 'offline' : 'sending' }),
    );
    set(key, { state: 'done', sent: file.size, receipt });
    dones.get(key)?.(receipt);
  } catch (error) {
    set(key, { state: 'refused', problem: error instanceof ApiProblem ? error : unread(file, error) });
  }
  go();
}

/** The file was moved, changed or taken away after it was chosen. */
const unread = (file: File, error: unknown): ApiProblem =>
  new ApiProblem(
    problem('file-unreadable', {
      where: file.name,
      detail: `The browser could not read the file: ${error instanceof Error ? error.message : String(error)}.`,
      remedy: 'Choose the file again.',
    }),
    0,
  );

function set(key: string, some: Partial<Sending>): void {
  change(all.map((one) => (one.key === key ? { ...one, ...some } : one)));
}

function change(next: readonly Sending[]): void {
  all = next;
  for (const listener of listeners) listener();
}

if (typeof addEventListener === 'function') {
  addEventListener('beforeunload', (event) => {
    if (all.some(({ state }) => state === 'waits' || state === 'sending' || state === 'offline'))
      event.preventDefault();
  });
}
