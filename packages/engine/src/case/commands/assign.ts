import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { eligible, notDeferred, notIssued, notWaiting } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { SentBy } from '../filed.ts';

interface Fields {
  readonly by: SentBy;
  /** Roles of those to whom the notice goes. */
  readonly to: readonly string[];
}
export type Assign = CommandOf<'assign', Fields>;
export type Assigned = EventOf<'assigned', Fields>;

const always = ['claims-administrator', 'employee', 'requesting-physician'];

/** Notice of assignment and request for information to the parties: the contract's clock starts. 8 CCR 9792.10.4(b). */
export const assign = define<Assign, Assigned>({
  type: 'assign',
  by: ['coordinator', 'service'],
  decide(state, { by, to }) {
    const no = notIssued(state) ?? notDeferred(state) ?? eligible(state) ?? notWaiting(state);
    if (no !== null) return no;
    if (state.assigned !== null) return refuse('once', `The case was assigned on ${state.assigned.on}.`);
    const attorney = state.parties.some((party) => party.role === 'attorney') ? ['attorney'] : [];
    const missing = [...always, ...attorney].filter((role) => !to.includes(role));
    if (missing.length > 0) return refuse('notice-to-all', `The notice does not go to: ${missing.join(', ')}.`);
    return [{ type: 'assigned', data: { by, to } }];
  },
  evolve: { assigned: (state, { data, on }) => ({ ...state, assigned: { on, by: data.by } }) },
});
