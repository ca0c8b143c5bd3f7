import type { AnyEvent } from '../event.ts';
import { canonical } from './canonical.ts';
import { sha256 } from './sha256.ts';

/** An event with its link: the hash of the event before and its own, each over everything that came before it. */
export interface Sealed<E extends AnyEvent = AnyEvent> {
  readonly event: E;
  readonly previous: string;
  readonly hash: string;
}

/** What stands before the first event of a case. */
export const root = '0'.repeat(64);

const hashOf = (previous: string, event: AnyEvent, digest: (text: string) => string): string =>
  digest(`${previous}\n${canonical(event)}`);

/** Links an event to the one before. `digest` is SHA-256 in lower-case hexadecimal; ours unless another is given. */
export function seal<E extends AnyEvent>(previous: string, event: E, digest = sha256): Sealed<E> {
  return { event, previous, hash: hashOf(previous, event, digest) };
}

export function sealAll<E extends AnyEvent>(events: readonly E[], previous = root, digest = sha256): Sealed<E>[] {
  let link = previous;
  return events.map((event) => {
    const sealed = seal(link, event, digest);
    link = sealed.hash;
    return sealed;
  });
}

/** The first event whose link does not hold, and why; null where the whole chain holds. Linear. */
export function broken(chain: readonly Sealed[], digest = sha256): { sequence: number; why: string } | null {
  let link = root;
  for (const [i, { event, previous, hash }] of chain.entries()) {
    const { sequence } = event;
    if (sequence !== i + 1)
      return { sequence, why: `Event ${sequence} stands at place ${i + 1}: one is missing or moved.` };
    if (previous !== link)
      return { sequence, why: `Event ${sequence} names another event before it than stands there.` };
    if (hash !== hashOf(previous, event, digest))
      return { sequence, why: `Event ${sequence} was changed after it was written.` };
    link = hash;
  }
  return null;
}
