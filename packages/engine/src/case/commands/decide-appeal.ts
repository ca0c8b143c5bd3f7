import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { happenedBy, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import { withoutReview } from '../without-review.ts';

export const appealGrounds = [
  'excess-of-powers',
  'fraud',
  'conflict-of-interest',
  'bias',
  'plainly-erroneous-fact',
] as const;

interface Fields {
  readonly setAside: boolean;
  readonly ground: (typeof appealGrounds)[number] | null;
  /** The fact found plainly erroneous. */
  readonly fact: string | null;
  readonly decidedOn: string;
}
export type DecideAppeal = CommandOf<'decide-appeal', Fields>;
export type AppealDecided = EventOf<'appeal-decided', Fields>;

/**
 * The Appeals Board leaves the decision standing or sets it aside on one of five grounds. It never decides medical
 * necessity itself: LC 4610.6(h), (i).
 */
export const decideAppeal = define<DecideAppeal, AppealDecided>({
  type: 'decide-appeal',
  by: ['appeals-board', 'coordinator', 'service'],
  afterEnd: true,
  decide(state, { setAside, ground, fact, decidedOn }, context) {
    const no = happenedBy('The day of the order', decidedOn, context.on);
    if (no !== null) return no;
    if (state.appeal === null) return refuse('appeal-first', 'No appeal is pending.');
    if (setAside && (ground === null || !appealGrounds.includes(ground))) {
      return refuse('appeal-ground', `Ground "${ground ?? 'none'}"; the grounds are ${appealGrounds.join(', ')}.`);
    }
    const named = ground !== 'plainly-erroneous-fact' || !setAside ? null : written('The erroneous fact', fact ?? '');
    return named === null
      ? [{ type: 'appeal-decided', data: { setAside, ground, fact, decidedOn } }]
      : refuse('fact-named', named.text);
  },
  evolve: {
    'appeal-decided': (state, { data }) => {
      if (!data.setAside) return { ...state, appeal: null };
      const reviewer = state.determination?.reviewer ?? null;
      const one = { reviewer, on: data.decidedOn, ground: data.ground ?? '', fact: data.fact, sentOn: null };
      const cleared = state.determination === null ? state : withoutReview(state, 'set-aside');
      return { ...cleared, appeal: null, determination: null, publishedOn: null, setAside: [...state.setAside, one] };
    },
  },
});
