import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Another organisation that takes it, or null for the same one. */
  readonly organisation: string | null;
  /** Why the same one: no other is available. */
  readonly whySame: string | null;
}
export type SendToNewReview = CommandOf<'send-to-new-review', Fields>;
export type SentToNewReview = EventOf<'sent-to-new-review', Fields>;

/**
 * After a decision was set aside the dispute goes to a different review organisation or, where none is available, to a
 * different reviewer of the same one. LC 4610.6(i).
 */
export const sendToNewReview = define<SendToNewReview, SentToNewReview>({
  type: 'send-to-new-review',
  by: ['state'],
  afterEnd: true,
  decide(state, { organisation, whySame }) {
    const last = state.setAside.at(-1);
    if (last === undefined || last.sentOn !== null)
      return refuse('set-aside-first', 'No decision waits for a new review.');
    if (organisation === null) {
      const why = written('Why no other organisation is available', whySame ?? '');
      if (why !== null) return refuse('other-organisation-first', why.text);
    } else if (organisation.trim() === '') return refuse('other-organisation-first', 'The organisation has no name.');
    return [{ type: 'sent-to-new-review', data: { organisation, whySame } }];
  },
  evolve: {
    'sent-to-new-review': (state, { data, on }) => {
      const setAside = state.setAside.map((one, i) => (i === state.setAside.length - 1 ? { ...one, sentOn: on } : one));
      if (data.organisation !== null) {
        return { ...state, setAside, end: { kind: 'sent-to-other-organisation', on, why: data.organisation } };
      }
      // An application found ineligible is screened anew; a determination that fell is reviewed anew.
      const wasIneligible = state.end?.kind === 'ineligible';
      return {
        ...state,
        setAside,
        end: null,
        eligibleOn: wasIneligible ? null : state.eligibleOn,
        items: wasIneligible
          ? state.items.map((item) =>
              item.standing === 'ineligible' ? { ...item, standing: 'open', ground: null } : item,
            )
          : state.items,
      };
    },
  },
});
