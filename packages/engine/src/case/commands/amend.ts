import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { issued, letterNamed, written } from '../guards.ts';
import { refuse } from '../refusal.ts';
import type { LetterRef } from '../review.ts';

interface Fields {
  readonly letter: LetterRef;
  /** What was wrong and what stands there now. */
  readonly what: string;
  /** The amendment would change the decision on an item. */
  readonly changesDecision: boolean;
}
export type Amend = CommandOf<'amend', Fields>;
export type DeterminationAmended = EventOf<'determination-amended', Fields>;

/** A clerical error of an issued letter is put right as a correction beside it. No statute provides for it. */
export const amend = define<Amend, DeterminationAmended>({
  type: 'amend',
  by: ['medical-director'],
  decide(state, { letter, what, changesDecision }) {
    const no = issued(state) ?? letterNamed(letter) ?? written('What is amended', what);
    if (no !== null) return no;
    if (changesDecision) return refuse('amendment-decides-nothing', 'The amendment changes the decision on an item.');
    if (letter.sha256 === state.determination?.letter.sha256) {
      return refuse('letter-named', 'The amended letter is the same text as the issued one.');
    }
    return [{ type: 'determination-amended', data: { letter, what, changesDecision } }];
  },
  evolve: {
    'determination-amended': (state, { data: { letter, what }, on }) => ({
      ...state,
      determination:
        state.determination === null
          ? null
          : { ...state.determination, amendments: [...state.determination.amendments, { letter, what, on }] },
    }),
  },
});
