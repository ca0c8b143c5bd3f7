import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly why: string;
}
export type ReturnDraft = CommandOf<'return-draft', Fields>;
export type DraftReturned = EventOf<'draft-returned', Fields>;

/** The medical director sends the draft back with the reason. He does not decide items: LC 139.5(c)(1). */
export const returnDraft = define<ReturnDraft, DraftReturned>({
  type: 'return-draft',
  by: ['medical-director'],
  decide(state, { why }) {
    const no = notIssued(state) ?? written('The reason', why);
    if (no !== null) return no;
    if (state.draft === null) return refuse('draft-first', 'No draft is in hand.');
    if (state.draft.returned !== null) return refuse('once', `Returned on ${state.draft.returned.on}.`);
    return [{ type: 'draft-returned', data: { why } }];
  },
  evolve: {
    'draft-returned': (state, { data, on }) => ({
      ...state,
      draft: state.draft === null ? null : { ...state.draft, returned: { on, why: data.why } },
    }),
  },
});
