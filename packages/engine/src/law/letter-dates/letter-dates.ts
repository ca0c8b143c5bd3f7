import { type ClockResult, clock, clockRule, type LawEvent } from '../clocks/index.ts';
import { dayOf, isoOf } from '../dates/index.ts';

/** The dates a determination letter prints, ISO; null where it prints none. */
export interface PrintedDates {
  readonly injury: string | null;
  readonly urDenial: string | null;
  readonly applicationReceived: string | null;
  readonly assigned: string | null;
  readonly decision: string | null;
  readonly priority: 'standard' | 'expedited' | null;
}

/** `if-mailed`: only with the days for service by mail. `late-unless`: only if something the letter does not print. */
export type Timeliness = 'in-time' | 'if-mailed' | 'late-unless' | 'not-known';

export interface LetterDatesReport {
  /** Dates out of order, in words. */
  readonly order: readonly string[];
  readonly filing: { readonly result: Timeliness; readonly because: string; readonly clock: ClockResult | null };
  /** Against the time promised to the State, assignment to mailing. */
  readonly contract: { readonly result: Timeliness; readonly because: string; readonly clock: ClockResult | null };
  /** Against the time of the statute, which counts from the complete documents: a day no letter prints. */
  readonly determination: { readonly result: Timeliness; readonly because: string };
}

/** What the law makes of the dates of a letter, each answer with its reason. The decision date stands for the mailing. */
export function letterDates(dates: PrintedDates): LetterDatesReport {
  return { order: order(dates), filing: filing(dates), contract: contract(dates), determination: determination(dates) };
}

function order(dates: PrintedDates): string[] {
  const named = [
    ['date of injury', dates.injury],
    ['utilization review denial', dates.urDenial],
    ['receipt of the application', dates.applicationReceived],
    ['assignment', dates.assigned],
    ['decision', dates.decision],
  ] as const;
  const known = named.filter((entry): entry is readonly [(typeof entry)[0], string] => entry[1] !== null);
  return known.flatMap(([name, date], index) => {
    const next = known[index + 1];
    return next && next[1] < date ? [`The ${next[0]} (${next[1]}) comes before the ${name} (${date}).`] : [];
  });
}

/** The denial date stands for the day of service, which cannot be earlier: in time from it is in time for sure. */
function filing({ urDenial, applicationReceived: received }: PrintedDates): LetterDatesReport['filing'] {
  if (urDenial === null || received === null) {
    const missing = urDenial === null ? 'date of the utilization review denial' : 'day the application was received';
    return { result: 'not-known', because: `The letter does not print the ${missing}.`, clock: null };
  }
  const run = (by: 'personal' | 'mail'): ClockResult =>
    clock(clockRule('app-std'), [{ kind: 'ur-decision-served', date: urDenial, by }, received_(received)], received);
  const [plain, mailed] = [run('personal'), run('mail')];
  const days = dayOf(received) - dayOf(urDenial);
  const said = `Received on ${received}, ${days} days after the denial of ${urDenial}`;
  if (plain.status === 'met')
    return { result: 'in-time', because: `${said}; last day ${plain.due ?? ''}.`, clock: plain };
  if (mailed.status === 'met') {
    const because = `${said}; last day ${plain.due ?? ''}, with the days for mailing ${mailed.due ?? ''}.`;
    return { result: 'if-mailed', because, clock: mailed };
  }
  const because = `${said}; last day ${mailed.due ?? ''} even with the days for mailing. In time only if the decision was served after its date, the form was not supplied, or liability was disputed.`;
  return { result: 'late-unless', because, clock: mailed };
}

function received_(date: string): LawEvent {
  return { kind: 'application-received', date };
}

function contract({ assigned, decision, priority }: PrintedDates): LetterDatesReport['contract'] {
  if (assigned === null || decision === null || priority === null) {
    return {
      result: 'not-known',
      because: 'The letter does not print assignment, decision and priority.',
      clock: null,
    };
  }
  const result = clock(
    clockRule(priority === 'standard' ? 'contract-std' : 'contract-exp'),
    promised(assigned, decision, priority),
    decision,
  );
  const days = dayOf(decision) - dayOf(assigned);
  const because = `Decided on ${decision}, ${days} days after the assignment of ${assigned}; ${result.length?.replace('-', ' ') ?? 'no time'} promised.`;
  return { result: result.status === 'met' ? 'in-time' : 'late-unless', because, clock: result };
}

function promised(assigned: string, decision: string, priority: string): LawEvent[] {
  return [
    { kind: 'noarfi-sent', date: assigned, facts: { priority } },
    { kind: 'determination-mailed', date: decision },
  ];
}

/** In time whatever happened, in time if the documents were complete late enough within their own time, or later still. */
function determination({
  applicationReceived,
  assigned,
  decision,
  priority,
}: PrintedDates): LetterDatesReport['determination'] {
  if (applicationReceived === null || assigned === null || decision === null || priority === null) {
    return {
      result: 'not-known',
      because: 'The letter does not print application, assignment, decision and priority.',
    };
  }
  const rule = clockRule(priority === 'standard' ? 'det-std' : 'det-exp');
  const dueIf = (complete: string): string =>
    clock(
      rule,
      [
        { ...received_(applicationReceived), facts: { priority, formulary: false } },
        { kind: 'records-complete', date: complete },
      ],
      complete > decision ? complete : decision,
    ).due ?? '';
  let complete = dayOf(assigned);
  while (dueIf(isoOf(complete)) < decision) complete += 1;
  const first = isoOf(complete);
  if (first <= assigned) {
    return {
      result: 'in-time',
      because: `In time even if the documents were complete on the day of assignment (last day ${dueIf(assigned)}).`,
    };
  }
  const records = recordsDue(assigned);
  const within = first <= records;
  const because = within
    ? `In time if the documents were complete on ${first} or later; they were due by ${records}.`
    : `In time only if the documents were complete on ${first} or later, after they were due (${records}).`;
  return { result: within ? 'in-time' : 'late-unless', because };
}

/** The last day for records after a mailed notice. */
function recordsDue(assigned: string): string {
  const events: LawEvent[] = [{ kind: 'noarfi-sent', date: assigned, by: 'mail', facts: { priority: 'standard' } }];
  return clock(clockRule('rec-mail'), events, assigned).due ?? assigned;
}
