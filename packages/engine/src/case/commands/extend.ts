import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { assigned, notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly days: number;
  readonly why: string;
}
export type Extend = CommandOf<'extend', Fields>;
export type Extended = EventOf<'extended', Fields>;

/** The Administrative Director allows up to three more days for extraordinary circumstances or good cause. LC 4610.6(d)(2). */
export const extend = define<Extend, Extended>({
  type: 'extend',
  by: ['state'],
  decide(state, { days, why }) {
    const no = notIssued(state) ?? assigned(state) ?? written('The reason', why);
    if (no !== null) return no;
    if (state.extension !== null) return refuse('once', `${state.extension.days} days have been allowed already.`);
    if (!Number.isInteger(days) || days < 1 || days > 3 || state.priority === 'formulary') {
      return refuse('extension-limit', `${days} days for a review of priority "${state.priority}".`);
    }
    return [{ type: 'extended', data: { days, why } }];
  },
  evolve: { extended: (state, { data }) => ({ ...state, extension: data }) },
});
