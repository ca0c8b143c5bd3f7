import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { assigned, beyondUrDecision, happenedBy, notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Day on which the last of them came. */
  readonly receivedOn: string;
}
export type CompleteRecords = CommandOf<'complete-records', Fields>;
export type RecordsCompleted = EventOf<'records-completed', Fields>;

/** All records needed are in the file: the clock of the determination starts. LC 4610.6(d)(1). */
export const completeRecords = define<CompleteRecords, RecordsCompleted>({
  type: 'complete-records',
  by: ['coordinator', 'service'],
  decide(state, { receivedOn }, context) {
    const no =
      notIssued(state) ??
      assigned(state) ??
      beyondUrDecision(state) ??
      happenedBy('The day of receipt', receivedOn, context.on);
    if (no !== null) return no;
    const { completeOn } = state.records;
    if (completeOn !== null) return refuse('once', `The records are complete since ${completeOn}.`);
    return [{ type: 'records-completed', data: { receivedOn } }];
  },
  evolve: {
    'records-completed': (state, { data }) => ({
      ...state,
      records: { ...state.records, completeOn: data.receivedOn },
    }),
  },
});
