import type { LawEvent } from '../law/clocks/index.ts';
import type { CaseEvent } from './commands/all.ts';

/**
 * What the events of a case say to the clocks of `engine/law`: the same happenings, by the names and dates the law counts
 * from, with the time of day where a clock may run in hours. Events that no clock reads say nothing. Linear.
 */
export function lawEvents(events: readonly CaseEvent[]): LawEvent[] {
  let overturned = false;
  return events.flatMap((event) => {
    if (event.type === 'determination-issued') overturned = event.data.outcome !== 'uphold';
    const said = lawEvent(event);
    return event.type === 'determination-served' ? said.map((one) => ({ ...one, facts: { overturned } })) : said;
  });
}

const ends = {
  authorized: 'treatment-authorized',
  settled: 'dispute-settled',
  awarded: 'dispute-settled',
  'request-withdrawn': 'request-withdrawn',
} as const;

function lawEvent(event: CaseEvent): LawEvent[] {
  const { on, at } = event;
  switch (event.type) {
    case 'application-received': {
      const { receivedOn, urDecisionOn, urServedOn, urServedBy } = event.data.application;
      const by = urServedBy == null ? {} : { by: urServedBy };
      const { priority } = event.data;
      const facts = {
        priority: priority === 'expedited' ? 'expedited' : 'standard',
        formulary: priority === 'formulary',
      };
      return [
        ...(urDecisionOn === null ? [] : [{ kind: 'ur-decision', date: urDecisionOn } as const]),
        ...(urServedOn === null ? [] : [{ kind: 'ur-decision-served', date: urServedOn, ...by } as const]),
        { kind: 'application-received', date: receivedOn, facts },
      ];
    }
    case 'information-asked':
      return [{ kind: 'eligibility-information-requested', date: on, id: event.data.id }];
    case 'information-received':
      return [{ kind: 'eligibility-information-received', date: event.data.receivedOn, answers: event.data.id }];
    case 'found-eligible':
      return [{ kind: 'eligibility-found', date: at }];
    case 'found-ineligible':
      return [{ kind: 'ineligibility-served', date: on }];
    case 'deferral-ended':
      return [{ kind: 'liability-notice-served', date: event.data.noticeServedOn, facts: { liabilityDisputed: true } }];
    case 'assigned':
      // What is sent electronically is received when it is sent; when a mailed notice came nobody has told.
      return [
        { kind: 'noarfi-sent', date: at, by: event.data.by },
        ...(event.data.by === 'electronic' ? [{ kind: 'noarfi-received', date: at } as const] : []),
      ];
    case 'converted-to-expedited':
      return [{ kind: 'converted-to-expedited', date: at }];
    case 'extended':
      return [{ kind: 'extension-approved', date: on, days: event.data.days }];
    case 'records-asked':
      return [{ kind: 'information-requested', date: on, id: event.data.id }];
    case 'document-received': {
      const { answers, document } = event.data;
      if (answers !== null) return [{ kind: 'information-received', date: document.receivedOn, answers }];
      return document.kind === 'medical-record' ? [{ kind: 'records-received', date: document.receivedOn }] : [];
    }
    case 'records-completed':
      return [{ kind: 'records-complete', date: event.data.receivedOn }];
    case 'review-terminated':
      // While other items go on, the review has not ended and no clock stops.
      return event.data.whole
        ? [
            { kind: ends[event.data.ground], date: event.data.happenedOn },
            { kind: 'end-of-dispute-notified', date: on },
            { kind: 'review-terminated', date: on },
          ]
        : [];
    case 'application-withdrawn':
    case 'consolidation-joined':
      return [{ kind: 'review-terminated', date: on }];
    case 'determination-served':
      return [{ kind: 'determination-mailed', date: event.data.mailedOn, by: event.data.by }];
    case 'implemented': {
      const kind = event.data.how === 'authorized' ? 'services-authorized' : 'services-reimbursed';
      return [{ kind, date: event.data.doneOn, facts: { rendered: event.data.how === 'reimbursed' } }];
    }
    case 'appealed':
      return [{ kind: 'appeal-filed', date: event.data.filedOn }];
    case 'claims-administrator-changed':
      return [
        { kind: 'administrator-changed', date: event.data.effectiveOn },
        { kind: 'administrator-change-notified', date: on },
      ];
    default:
      return [];
  }
}
