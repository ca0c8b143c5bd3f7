import { ApiProblem, newKey } from '@overread/client';

/** A write that got no answer, kept until it does. */
export interface Waiting {
  readonly key: string;
  /** What it is, in the words of the person. */
  readonly name: string;
  readonly since: number;
  /** Why the server refused it when it was reached again; null while it waits. */
  readonly refused: ApiProblem | null;
}

/** `send` gets the Idempotency-Key: the same one however often it is tried. */
export type Send = (key: string) => Promise<unknown>;

interface Kept extends Waiting {
  readonly send: Send;
  readonly done: (() => void) | undefined;
}

const AGAIN_MS = 5000;
let kept: readonly Kept[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;
const listeners = new Set<() => void>();

/**
 * Sends a write. Where no answer comes it is kept in this page, shown, and sent again in order until the server answers;
 * the same key makes the server act once. Answers false where it waits. Throws what the server refuses at once.
 */
export async function sendOrKeep(name: string, send: Send, done?: () => void): Promise<boolean> {
  const key = newKey();
  if (kept.length === 0) {
    try {
      await send(key);
      done?.();
      return true;
    } catch (error) {
      if (!isUnreached(error)) throw error;
    }
  }
  // Behind what waits already: a second change must not overtake the first.
  change([...kept, { key, name, send, done, since: Date.now(), refused: null }]);
  again();
  return false;
}

export const waiting = (): readonly Waiting[] => kept;

/** Called at each change; answers the end of it. */
export function watchWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Gives up a write that the server refused. */
export function dropWaiting(key: string): void {
  change(kept.filter((one) => one.key !== key));
}

export async function sendWaiting(): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (const one of kept) {
      if (one.refused !== null) continue;
      try {
        await one.send(one.key);
        change(kept.filter((other) => other.key !== one.key));
        one.done?.();
      } catch (error) {
        if (isUnreached(error)) break;
        const refused = error instanceof ApiProblem ? error : null;
        if (refused === null) throw error;
        change(kept.map((other) => (other.key === one.key ? { ...other, refused } : other)));
      }
    }
  } finally {
    running = false;
    again();
  }
}

function again(): void {
  clearTimeout(timer);
  if (kept.some((one) => one.refused === null)) timer = setTimeout(() => void sendWaiting(), AGAIN_MS);
}

function change(next: readonly Kept[]): void {
  kept = next;
  for (const listener of listeners) listener();
}

const isUnreached = (error: unknown): boolean => error instanceof ApiProblem && error.type === 'server-unreachable';

if (typeof addEventListener === 'function') {
  addEventListener('online', () => void sendWaiting());
  // Leaving would lose what waits: the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (kept.length > 0) event.preventDefault();
  });
}
