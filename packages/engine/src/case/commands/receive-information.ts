import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Id of the request it answers. */
  readonly id: string;
  readonly receivedOn: string;
}
export type ReceiveInformation = CommandOf<'receive-information', Fields>;
export type InformationReceived = EventOf<'information-received', Fields>;

/** An answer to a request for information comes in. 8 CCR 9792.10.3(c). */
export const receiveInformation = define<ReceiveInformation, InformationReceived>({
  type: 'receive-information',
  by: ['intake', 'state', 'service'],
  decide(state, { id, receivedOn }, context) {
    const asked = state.information.find((one) => one.id === id);
    if (asked === undefined) return refuse('named-exists', `Nothing was asked under "${id}".`);
    if (asked.answeredOn !== null) return refuse('once', `Request "${id}" was answered on ${asked.answeredOn}.`);
    const no = happenedBy('The day of receipt', receivedOn, context.on);
    return no ?? [{ type: 'information-received', data: { id, receivedOn } }];
  },
  evolve: {
    'information-received': (state, { data }) => ({
      ...state,
      information: state.information.map((one) => (one.id === data.id ? { ...one, answeredOn: data.receivedOn } : one)),
    }),
  },
});
