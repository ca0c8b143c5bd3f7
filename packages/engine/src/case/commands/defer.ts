import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notDeferred, notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly why: string;
}
export type Defer = CommandOf<'defer', Fields>;
export type Deferred = EventOf<'deferred', Fields>;

/**
 * The dispute waits because the claims administrator also disputed liability at the time of its decision, and does not
 * agree that it is eligible. LC 4610.5(k); 8 CCR 9792.10.3(d).
 */
export const defer = define<Defer, Deferred>({
  type: 'defer',
  by: ['state'],
  decide(state, { why }) {
    const no = notIssued(state) ?? notDeferred(state) ?? written('The reason', why);
    if (no !== null) return no;
    if (state.eligibleOn !== null) return refuse('once', `Eligibility was found on ${state.eligibleOn}.`);
    const liability = state.points.find((point) => point.point === 'liability');
    if (liability?.answer?.stands !== true) {
      return refuse('liability-dispute-first', 'No dispute of liability was flagged and confirmed.');
    }
    return [{ type: 'deferred', data: { why } }];
  },
  evolve: {
    deferred: (state, { data, on }) => ({
      ...state,
      deferral: { on, why: data.why },
      items: state.items.map((item) => (item.standing === 'open' ? { ...item, standing: 'deferred' } : item)),
    }),
  },
});
