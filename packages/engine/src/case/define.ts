import type { Finding } from '../checks/finding.ts';
import type { ReviewerRecord } from '../law/reviewer/index.ts';
import type { PoolMember } from '../panel/index.ts';
import type { Actor, Role } from './actor.ts';
import type { AnyEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { LetterRef } from './review.ts';
import type { CaseState } from './state.ts';

/** What a decision may know beyond the case itself. All of it is given; the engine asks nobody. */
export interface Context {
  /** The instant of the act, ISO 8601 in UTC, and its calendar date in California. */
  readonly at: string;
  readonly on: string;
  readonly actor: Actor;
  /** Seed of the draw of a reviewer: the hash of the case's last event, so that nobody chooses it. */
  readonly seed: string;
  /** The directory of reviewers as it stands now. */
  readonly pool: () => readonly PoolMember[];
  readonly reviewer: (id: string) => ReviewerRecord | undefined;
  /** What the checks found in a letter; undefined where they have not been run on exactly this text. */
  readonly findings: (letter: LetterRef) => readonly Finding[] | undefined;
}

export interface AnyCommand {
  readonly type: string;
  /** The version of the case the actor saw. A case that has moved on refuses the command. */
  readonly expectedVersion: number;
}

export type CommandOf<Type extends string, Fields> = AnyCommand & { readonly type: Type } & Fields;

/** What happened, before who and when are put to it. */
type Body<E extends AnyEvent> = E extends unknown ? Pick<E, 'type' | 'data'> : never;

/** One command: who may give it, what it makes happen, and what that does to the case. */
export interface Definition<C extends AnyCommand, E extends AnyEvent> {
  readonly type: C['type'];
  readonly by: readonly Role[];
  /** Given for a case that does not exist yet. */
  readonly begins?: boolean;
  /** May be given for a case that has ended. */
  readonly afterEnd?: boolean;
  readonly decide: (state: CaseState, command: C, context: Context) => Refusal | readonly Body<E>[];
  readonly evolve: { readonly [T in E['type']]: (state: CaseState, event: Extract<E, { type: T }>) => CaseState };
}

export const define = <C extends AnyCommand, E extends AnyEvent>(definition: Definition<C, E>): Definition<C, E> =>
  definition;
