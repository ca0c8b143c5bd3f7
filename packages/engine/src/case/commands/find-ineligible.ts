import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { flagsOnly, grounds } from '../grounds.ts';
import { notIssued, notWaiting, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly ground: string;
  readonly why: string;
  /** Case number of the first application, for a duplicate. */
  readonly original: string | null;
}
export type FindIneligible = CommandOf<'find-ineligible', Fields>;
export type FoundIneligible = EventOf<'found-ineligible', Fields>;

/** The State finds the whole application ineligible, in writing and with reasons. LC 4610.5(k); 8 CCR 9792.10.3(c). */
export const findIneligible = define<FindIneligible, FoundIneligible>({
  type: 'find-ineligible',
  by: ['state'],
  decide(state, { ground, why, original }) {
    const no = notIssued(state) ?? notWaiting(state) ?? written('The reason', why);
    if (no !== null) return no;
    if (flagsOnly.includes(ground)) {
      return refuse('ur-untimely-is-a-flag', `"${ground}" is flagged and never decides.`);
    }
    if (!grounds.includes(ground)) {
      return refuse('ground-needed', `"${ground}" is no ground; the grounds are ${grounds.join(', ')}.`);
    }
    if (ground === 'DUPLICATE' && (original === null || original.trim() === '' || original === state.caseNumber)) {
      return refuse('original-named', 'A duplicate without the case it repeats.');
    }
    return [{ type: 'found-ineligible', data: { ground, why, original } }];
  },
  evolve: {
    'found-ineligible': (state, { data, on }) => ({
      ...state,
      items: state.items.map((item) =>
        item.standing === 'open' || item.standing === 'eligible' || item.standing === 'deferred'
          ? { ...item, standing: 'ineligible', ground: data.ground }
          : item,
      ),
      end: { kind: 'ineligible', on, why: `${data.ground}: ${data.why}` },
    }),
  },
});
