import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';
import type { EventKind, FactName } from '../../knowledge/schema/law-clocks.ts';

export type { EventKind, FactName } from '../../knowledge/schema/law-clocks.ts';

/** What is known of a case beyond its dates; a fact that is not there is not known. */
export type Facts = { readonly [name in FactName]?: string | boolean };

/** Something that happened in a case, as clocks read it. */
export interface LawEvent {
  readonly kind: EventKind;
  /** ISO date, or date-time (`2017-02-03T16:10`, Pacific time unless it carries an offset) where a clock runs in hours. */
  readonly date: string;
  readonly id?: string;
  /** How the paper was served or sent. */
  readonly by?: ServiceMethod['id'];
  /** Id of the event this one answers, where the same thing was asked more than once. */
  readonly answers?: string;
  /** Days of an approved extension. */
  readonly days?: number;
  readonly facts?: Facts;
}
