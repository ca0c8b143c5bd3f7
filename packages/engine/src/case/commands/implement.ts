import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, itemsExist, served } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { Implementation } from '../item.ts';

interface Fields {
  readonly item: number;
  readonly how: Implementation;
  readonly doneOn: string;
}
export type Implement = CommandOf<'implement', Fields>;
export type Implemented = EventOf<'implemented', Fields>;

/** The claims administrator authorizes or reimburses what was overturned. LC 4610.6(j); 8 CCR 9792.10.7(a). */
export const implement = define<Implement, Implemented>({
  type: 'implement',
  by: ['claims-administrator', 'coordinator', 'service'],
  decide(state, { item, how, doneOn }, context) {
    const no = served(state) ?? itemsExist(state, [item]) ?? happenedBy('The day', doneOn, context.on);
    if (no !== null) return no;
    const decided = state.items.find((one) => one.number === item)?.decision?.decision;
    if (decided !== 'overturned') return refuse('overturned-only', `Item ${item} is ${decided ?? 'not decided'}.`);
    if (state.implemented.some((one) => one.item === item))
      return refuse('once', `Item ${item} is implemented already.`);
    return [{ type: 'implemented', data: { item, how, doneOn } }];
  },
  evolve: {
    implemented: (state, { data: { item, how, doneOn } }) => ({
      ...state,
      implemented: [...state.implemented, { item, how, on: doneOn }],
    }),
  },
});
