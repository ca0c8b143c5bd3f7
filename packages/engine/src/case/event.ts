import type { Actor } from './actor.ts';

/** Something that happened in a case: who, when, on what legal ground, and what. Never changed once written. */
export interface EventOf<Type extends string, Data> {
  readonly caseNumber: string;
  /** 1 for the first event of the case, without gaps. */
  readonly sequence: number;
  /** Instant, ISO 8601 in UTC: when it was recorded. */
  readonly at: string;
  /** The calendar date of `at` in California. */
  readonly on: string;
  readonly actor: Actor;
  readonly type: Type;
  /** Sections it rests on, from `knowledge/law/case-events`. */
  readonly ground: string;
  readonly data: Data;
}

export type AnyEvent = EventOf<string, unknown>;
