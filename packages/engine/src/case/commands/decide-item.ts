import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { beyondUrDecision, isReviewer, itemsExist, notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly item: number;
  readonly decision: 'upheld' | 'overturned';
  readonly citations: readonly string[];
  readonly noCitation: string | null;
  readonly rationale: string;
}
export type DecideItem = CommandOf<'decide-item', Fields>;
export type ItemDecided = EventOf<'item-decided', Fields & { readonly reviewer: string }>;

/** The reviewer decides one disputed item, with citation and reasons. LC 4610.6(c) to (e). Deciding again replaces it. */
export const decideItem = define<DecideItem, ItemDecided>({
  type: 'decide-item',
  by: ['reviewer'],
  decide(state, { item, decision, citations, noCitation, rationale }, context) {
    const no =
      notIssued(state) ??
      isReviewer(state, context) ??
      itemsExist(state, [item]) ??
      beyondUrDecision(state) ??
      written('The rationale', rationale);
    if (no !== null) return no;
    const { standing, ground } = state.items.find((one) => one.number === item) ?? { standing: 'open', ground: null };
    if (standing !== 'eligible')
      return refuse('item-under-review', `Item ${item} is ${standing}${ground === null ? '' : ` (${ground})`}.`);
    const cited = citations.some((citation) => citation.trim() !== '');
    const excused = noCitation !== null && noCitation.trim() !== '';
    if (!cited && !excused) return refuse('citation-or-reason', `Item ${item} cites nothing and does not say why.`);
    if (cited && excused) return refuse('citation-or-reason', `Item ${item} cites a source and says there is none.`);
    const data = {
      item,
      decision,
      citations,
      noCitation: cited ? null : noCitation,
      rationale,
      reviewer: context.actor.id,
    };
    return [{ type: 'item-decided', data }];
  },
  evolve: {
    'item-decided': (state, { data: { item, ...decision }, on }) => ({
      ...state,
      draft: null,
      items: state.items.map((one) => (one.number === item ? { ...one, decision: { ...decision, on } } : one)),
    }),
  },
});
