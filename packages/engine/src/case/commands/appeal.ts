import { filers } from '../actor.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, served } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly filedOn: string;
  /** Verified under oath, as the statute asks. */
  readonly verified: boolean;
  readonly of: 'determination' | 'ineligibility';
}
export type Appeal = CommandOf<'appeal', Fields>;
export type Appealed = EventOf<'appealed', Fields>;

/** A verified appeal to the Appeals Board, which alone judges whether it is in time. LC 4610.6(h); 8 CCR 10575. */
export const appeal = define<Appeal, Appealed>({
  type: 'appeal',
  by: [...filers, 'claims-administrator', 'appeals-board', 'service'],
  afterEnd: true,
  decide(state, { filedOn, verified, of }, context) {
    const no = happenedBy('The day of filing', filedOn, context.on) ?? (of === 'determination' ? served(state) : null);
    if (no !== null) return no;
    if (of === 'ineligibility' && state.end?.kind !== 'ineligible') {
      return refuse('appealable-decision', 'The application was not found ineligible.');
    }
    if (state.appeal !== null) return refuse('once', `An appeal was filed on ${state.appeal.filedOn}.`);
    if (!verified) return refuse('appeal-verified', 'The appeal is not verified.');
    return [{ type: 'appealed', data: { filedOn, verified, of } }];
  },
  evolve: { appealed: (state, { data: { filedOn, of } }) => ({ ...state, appeal: { filedOn, of } }) },
});
