import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { assigned, notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Last day on which the records could come, and the clock that says so. */
  readonly dueOn: string;
  readonly clock: string;
}
export type MarkRecordsOverdue = CommandOf<'mark-records-overdue', Fields>;
export type RecordsOverdue = EventOf<'records-overdue', Fields>;

/** The time for records has run out; the review may go on with what is there. 8 CCR 9792.10.5(a)(1), 9792.10.6(b)(2). */
export const markRecordsOverdue = define<MarkRecordsOverdue, RecordsOverdue>({
  type: 'mark-records-overdue',
  by: ['coordinator', 'service'],
  decide(state, { dueOn, clock }, context) {
    const no = notIssued(state) ?? assigned(state);
    if (no !== null) return no;
    const { completeOn, overdueOn } = state.records;
    if (completeOn !== null || overdueOn !== null) {
      return refuse('once', completeOn === null ? `Overdue since ${overdueOn}.` : `Complete since ${completeOn}.`);
    }
    if (context.on <= dueOn) return refuse('not-yet-due', `Records may come until ${dueOn}; today is ${context.on}.`);
    return [{ type: 'records-overdue', data: { dueOn, clock } }];
  },
  evolve: {
    'records-overdue': (state, { on }) => ({ ...state, records: { ...state.records, overdueOn: on } }),
  },
});
