import { filers } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, notWaiting, written } from '../guards.ts';

interface Fields {
  readonly why: string;
}
export type Withdraw = CommandOf<'withdraw', Fields>;
export type ApplicationWithdrawn = EventOf<'application-withdrawn', Fields>;

/** The employee takes the application back before it is decided. No rule on it was seen. */
export const withdraw = define<Withdraw, ApplicationWithdrawn>({
  type: 'withdraw',
  by: filers,
  decide(state, { why }) {
    const no = notIssued(state) ?? notWaiting(state) ?? written('The reason', why);
    return no ?? [{ type: 'application-withdrawn', data: { why } }];
  },
  evolve: {
    'application-withdrawn': (state, { data, on }) => ({
      ...state,
      draft: null,
      items: state.items.map((item) =>
        item.standing === 'open' || item.standing === 'eligible' || item.standing === 'deferred'
          ? { ...item, standing: 'withdrawn', ground: null, decision: null }
          : item,
      ),
      end: { kind: 'withdrawn', on, why: data.why },
    }),
  },
});
