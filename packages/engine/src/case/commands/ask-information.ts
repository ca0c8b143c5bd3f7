import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly id: string;
  /** Whom: a role of a party. */
  readonly of: string;
  readonly what: string;
}
export type AskInformation = CommandOf<'ask-information', Fields>;
export type InformationAsked = EventOf<'information-asked', Fields>;

/** Further information is asked for before eligibility is decided. 8 CCR 9792.10.3(b). */
export const askInformation = define<AskInformation, InformationAsked>({
  type: 'ask-information',
  by: ['intake', 'state', 'service'],
  decide(state, { id, of, what }) {
    const no = notIssued(state) ?? written('What is asked', what) ?? written('Whom is asked', of);
    if (no !== null) return no;
    if (state.information.some((one) => one.id === id)) return refuse('once', `Request "${id}" exists already.`);
    return [{ type: 'information-asked', data: { id, of, what } }];
  },
  evolve: {
    'information-asked': (state, { data, on }) => ({
      ...state,
      information: [...state.information, { ...data, on, answeredOn: null }],
    }),
  },
});
