import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Day on which the notice that the other dispute is resolved was served on the employee. */
  readonly noticeServedOn: string;
}
export type EndDeferral = CommandOf<'end-deferral', Fields>;
export type DeferralEnded = EventOf<'deferral-ended', Fields>;

/** The dispute of liability is over; the employee has thirty days to ask again. LC 4610.5(h)(2). */
export const endDeferral = define<EndDeferral, DeferralEnded>({
  type: 'end-deferral',
  by: ['state', 'intake', 'service'],
  decide(state, { noticeServedOn }, context) {
    if (state.deferral === null) return refuse('deferral-first', 'The case is not deferred.');
    const no = happenedBy('The day of service of the notice', noticeServedOn, context.on);
    return no ?? [{ type: 'deferral-ended', data: { noticeServedOn } }];
  },
  evolve: {
    'deferral-ended': (state) => ({
      ...state,
      deferral: null,
      points: state.points.filter((point) => point.point !== 'liability'),
      items: state.items.map((item) => (item.standing === 'deferred' ? { ...item, standing: 'open' } : item)),
    }),
  },
});
