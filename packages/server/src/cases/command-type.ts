import type { Command } from '@overread/engine/case';
import type { z } from 'zod';
import type { LoadedCase, Tx } from '../store/index.ts';

export type CommandType = Command['type'];
export type CommandNamed<T extends CommandType> = Extract<Command, { type: T }>;
/** What of a command its sender gives: everything but its name and version. */
export type BodyOf<T extends CommandType> = Omit<CommandNamed<T>, 'type' | 'expectedVersion'>;

/** A command as the API takes it. */
export interface CommandDoor<T extends CommandType = CommandType> {
  readonly type: T;
  /** One sentence for the OpenAPI document. */
  readonly summary: string;
  // biome-ignore lint/suspicious/noExplicitAny: each door has a body of its own; `complete` ties the two together.
  readonly body: z.ZodType<any>;
  /** What decides on it asks who the reviewers are. */
  readonly needsDirectory: boolean;
  /** Makes of the body what the engine asks for. Reads through `tx`, so under the rights of the sender. */
  readonly complete: (body: never, loaded: LoadedCase, tx: Tx) => Promise<BodyOf<T>>;
}

/** A command whose body is what the engine takes. */
export function door<T extends CommandType>(
  type: T,
  summary: string,
  body: z.ZodType<BodyOf<T>>,
  options: { needsDirectory?: boolean } = {},
): CommandDoor<T> {
  const complete = (given: BodyOf<T>): Promise<BodyOf<T>> => Promise.resolve(given);
  return {
    type,
    summary,
    body,
    needsDirectory: options.needsDirectory ?? false,
    complete: complete as CommandDoor<T>['complete'],
  };
}

/** A command of which the server adds what the sender must not say himself. */
export function preparedDoor<T extends CommandType, Body>(
  type: T,
  summary: string,
  body: z.ZodType<Body>,
  complete: (body: Body, loaded: LoadedCase, tx: Tx) => Promise<BodyOf<T>>,
): CommandDoor<T> {
  return { type, summary, body, needsDirectory: false, complete: complete as CommandDoor<T>['complete'] };
}
