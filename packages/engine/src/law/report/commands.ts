import { calendars } from '../../knowledge/generated/calendars.ts';
import { law } from '../../knowledge/generated/law.ts';
import { type ClockResult, clocks, type LawEvent } from '../clocks/index.ts';
import {
  type Application,
  type EarlierApplication,
  type Eligibility,
  eligibility,
  type FilingCheck,
  filingCheck,
} from '../eligibility/index.ts';
import { applicationReader, earlierReader } from './application.ts';
import { listOf, moment, oneOf, read, shape, text, whole } from './read.ts';

const facts = Object.fromEntries(law.clockFacts.map(({ id, values }) => [id, oneOf(...values)]));

const caseReader = shape(
  {
    id: text,
    events: listOf(
      shape(
        {
          kind: oneOf(...law.clockEvents.map(({ id }) => id)),
          date: moment,
          id: text,
          by: oneOf(...calendars.serviceMethods.map((method) => method.id)),
          answers: text,
          days: whole,
          facts: shape(facts),
        },
        ['kind', 'date'],
      ),
    ),
  },
  ['events'],
);

/** What `overread clocks` shows of a case. */
export interface ClockReport {
  readonly case: string | null;
  readonly on: string;
  /** Clocks that began or wait for an answer, by due date. */
  readonly clocks: readonly ClockResult[];
  /** Those that have not started or are not for this case. */
  readonly others: readonly ClockResult[];
  /** Events later than the day asked. */
  readonly later: number;
}

/** All clocks of a case given as plain JSON (`{ id, events: [{ kind, date, … }] }`) on a day. Throws `InputError`. */
export function clocksOfCase(json: unknown, on: string): ClockReport {
  const { id, events } = read<{ id?: string; events: LawEvent[] }>('The case', json, caseReader);
  const all = clocks(events, on);
  const idle = new Set(['not-started', 'not-applicable']);
  return {
    case: id ?? null,
    on,
    clocks: all.filter(({ status }) => !idle.has(status)),
    others: all.filter(({ status }) => idle.has(status)),
    later: events.filter(({ date }) => date.slice(0, 10) > on).length,
  };
}

/** The screen of an application given as plain JSON, with the applications on file. Throws `InputError`. */
export function eligibilityOf(json: unknown, on: string, earlier: unknown = []): Eligibility {
  const application = read<Application>('The application', json, applicationReader);
  return eligibility(
    application,
    on,
    read<EarlierApplication[]>('The list of earlier applications', earlier, earlierReader),
  );
}

/** What a draft given as plain JSON still needs. Throws `InputError`. */
export function filingCheckOf(json: unknown, on: string): FilingCheck {
  return filingCheck(read<Application>('The draft', json, applicationReader), on);
}
