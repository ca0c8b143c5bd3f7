import { underReview } from '@overread/engine/case';
import { deadlineFromArrival } from '@overread/engine/notice';
import { penalty } from '@overread/engine/law';
import type { Composed } from './composed.ts';
import { dated, lawOf, recordsDeadline, type Told } from './dates.ts';
import { deferral, ineligibleNotices } from './ineligible.ts';

const english = (text: string) => ({ locale: 'en', text }) as const;
const toAll = (content: Composed['content']): Composed[] => [{ content, to: 'all', enclosure: null }];

/** The notices that an event makes necessary; none where nobody need be told. */
export function compose(told: Told): Composed[] {
  const { event, state } = told;
  const { on } = event;
  const items = state.items.map(({ number, text }) => ({ number, text }));
  const underway = underReview(state.items).map(({ number, text }) => ({ number, text }));
  switch (event.type) {
    case 'application-received':
      return toAll({ kind: 'acknowledgement', items, missing: null });
    case 'information-asked':
      return toAll({
        kind: 'information-request',
        purpose: 'eligibility',
        asks: [english(event.data.what)],
        deadline: dated('elig-info', lawOf(told), on) ?? deadlineFromArrival('elig-info', on),
      });
    case 'records-asked':
      return toAll({
        kind: 'information-request',
        purpose: 'review',
        asks: [english(event.data.what)],
        deadline: deadlineFromArrival(state.priority === 'expedited' ? 'add-exp' : 'add-reg', on),
      });
    case 'found-eligible':
    case 'found-ineligible':
      return ineligibleNotices(told).flatMap(toAll);
    case 'deferred':
      return toAll(deferral(items, event.data.why));
    case 'assigned':
      return toAll({ kind: 'assignment', items: underway, records: recordsDeadline(told) });
    case 'converted-to-expedited':
      return toAll({
        kind: 'expedited-conversion',
        records: deadlineFromArrival('rec-exp', on),
        decision: dated('det-exp', lawOf(told), on),
      });
    case 'records-overdue': {
      const records = recordsDeadline({ ...told, event: { ...event, on: event.data.dueOn } });
      const { dueOn } = event.data;
      const late = penalty('records-late', dueOn, null, on);
      const content = {
        kind: 'records-reminder',
        records: { ...records, due: records.due ?? dueOn },
        late,
        missing: [],
      } as const;
      return [{ content, to: 'claims-administrator', enclosure: null }];
    }
    case 'determination-issued': {
      const decided = event.data.items.map(({ number, decision }) => ({
        number,
        decision,
        text: items.find((item) => item.number === number)?.text ?? '',
      }));
      const { sha256 } = event.data.letter;
      const content = {
        kind: 'determination-served',
        items: decided,
        letter: { issuedOn: on, sha256 },
        appeal: dated('appeal', [{ kind: 'determination-mailed', date: on, by: 'mail' }], on),
      } as const;
      return [{ content, to: 'all-and-state', enclosure: sha256 }];
    }
    case 'determination-amended': {
      const { determination } = state;
      if (determination === null) return [];
      const decided = underReview(state.items).flatMap(({ number, text, decision }) =>
        decision === null ? [] : [{ number, text, decision: decision.decision }],
      );
      const content = {
        kind: 'amended-determination',
        items: decided,
        what: english(event.data.what),
        first: { issuedOn: determination.issuedOn, sha256: determination.letter.sha256 },
        corrected: { issuedOn: on, sha256: event.data.letter.sha256 },
        appeal: null,
      } as const;
      return [{ content, to: 'all-and-state', enclosure: event.data.letter.sha256 }];
    }
    case 'review-terminated': {
      const { ground, happenedOn, items: ended } = event.data;
      return toAll({
        kind: 'termination',
        ground,
        happenedOn,
        items: items.filter((item) => ended.includes(item.number)),
        goOn: event.data.whole ? [] : underway,
      });
    }
    case 'application-withdrawn':
      return toAll({ kind: 'termination', ground: 'application-withdrawn', happenedOn: on, items, goOn: [] });
    default:
      return [];
  }
}
