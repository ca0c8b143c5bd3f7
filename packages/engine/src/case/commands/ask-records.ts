import { office } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { assigned, notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly id: string;
  readonly of: string;
  readonly what: string;
  /** The request goes to all parties. */
  readonly copiedToAll: boolean;
}
export type AskRecords = CommandOf<'ask-records', Fields>;
export type RecordsAsked = EventOf<'records-asked', Fields>;

/** Records are asked for; request and answer are copied to all parties. LC 4610.5(l), 4610.6(b); 8 CCR 9792.10.5(c). */
export const askRecords = define<AskRecords, RecordsAsked>({
  type: 'ask-records',
  by: [...office, 'reviewer', 'medical-director'],
  decide(state, { id, of, what, copiedToAll }) {
    const no = notIssued(state) ?? assigned(state) ?? written('What is asked', what) ?? written('Whom is asked', of);
    if (no !== null) return no;
    if (!copiedToAll) return refuse('copies-to-all', 'The request does not go to all parties.');
    if (state.records.asked.some((one) => one.id === id)) return refuse('once', `Request "${id}" exists already.`);
    return [{ type: 'records-asked', data: { id, of, what, copiedToAll } }];
  },
  evolve: {
    'records-asked': (state, { data: { id, of, what }, on }) => ({
      ...state,
      records: { ...state.records, asked: [...state.records.asked, { id, of, what, on, answeredOn: null }] },
    }),
  },
});
