import type { Addressed, Counted, Message } from '../../knowledge/schema/notices.ts';

/** A message with its values put in. What a value holds is never read as a placeholder. */
export function fill<P extends string>(message: Message<P>, values: { readonly [name in P]: string }): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => values[name as P]);
}

/** The message for exactly one, or for any other number. */
export function count(messages: Counted, number: number): string {
  return fill(number === 1 ? messages.one : messages.other, { count: String(number) });
}

/** The wording for the worker, or for everybody else. */
export function wording<P extends string>(messages: Addressed<P>, toWorker: boolean): Message<P> {
  return toWorker ? messages.worker : messages.party;
}
