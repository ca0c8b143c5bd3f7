import { type CaseEvent, type CaseState, lawEvents } from '@overread/engine/case';
import { clock, clockRule, type LawEvent } from '@overread/engine/law';
import { type Deadline, deadlineFromArrival, deadlineOf, type NoticeClock } from '@overread/engine/notice';

/** What a notice may count from: the case as it was when the event happened. */
export interface Told {
  readonly event: CaseEvent;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/** The date of a clock as the law counts it from these events; null where it has none. */
export function dated(id: NoticeClock, events: readonly LawEvent[], on: string): Deadline | null {
  const result = clock(clockRule(id), events, on);
  const { start, due, length, version } = result;
  return start === null || due === null || length === null || version === null ? null : deadlineOf(result);
}

/** What the application and one further event say to the clocks: no earlier request is counted in its stead. */
export const lawOf = ({ events, event }: Told): LawEvent[] =>
  lawEvents(events.filter((one) => one.sequence === 1 || one.sequence === event.sequence));

/** The time for records, from the notice of assignment. */
export function recordsDeadline(told: Told): Deadline {
  const { state, event } = told;
  const { on } = event;
  const law = lawEvents(told.events);
  if (state.priority === 'expedited') return dated('rec-exp', law, on) ?? deadlineFromArrival('rec-exp', on);
  const id = state.assigned?.by === 'electronic' ? 'rec-el' : 'rec-mail';
  return dated(id, law, on) ?? deadlineFromArrival(id, on);
}
