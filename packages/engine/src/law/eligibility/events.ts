import type { EventKind, Facts, LawEvent } from '../clocks/index.ts';
import type { Application, DisputedItem } from './application.ts';
import { liabilityDisputed } from './time-to-apply.ts';

/** The application as events for the clocks. Without a day of service the day of the decision stands for it. */
export function eventsOf(application: Application, item: DisputedItem): LawEvent[] {
  const { decision, liability } = application;
  const events: LawEvent[] = [];
  const add = (kind: EventKind, date: string | undefined, more: Partial<LawEvent> = {}): void => {
    if (date !== undefined) events.push({ kind, date, ...more });
  };
  add('treatment-recommended', decision?.treatmentRecommended);
  add('rfa-received', decision?.rfaReceived);
  add('ur-information-received', decision?.informationReceived);
  add('ur-decision', decision?.date);
  add('ur-decision-told-to-physician', decision?.toldToPhysician);
  const by = decision?.servedBy;
  add('ur-decision-served', decision?.served ?? decision?.date, {
    ...(by === undefined ? {} : { by }),
    facts: factsOf(application, item),
  });
  add('form-supplied', decision?.formSuppliedOn);
  add('liability-notice-served', liability?.resolvedNoticeServed);
  add('application-mailed', application.mailed);
  add('application-received', application.received);
  return events;
}

function factsOf({ decision, liability, priority }: Application, item: DisputedItem): Facts {
  const facts: Record<string, string | boolean> = {};
  if (decision?.formSupplied !== undefined) facts['formSupplied'] = decision.formSupplied;
  if (decision?.review !== undefined) facts['review'] = decision.review;
  const disputed = liabilityDisputed(liability, item);
  if (disputed !== undefined) facts['liabilityDisputed'] = disputed;
  if (item.formulary !== undefined) facts['formulary'] = item.formulary;
  if (priority !== undefined) facts['priority'] = priority;
  return facts;
}
