import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly finding: string;
  /** `not-a-defect`: the check is wrong. `accepted`: it is right, and the letter may go all the same. */
  readonly answer: 'not-a-defect' | 'accepted';
  readonly reason: string;
}
export type AnswerFinding = CommandOf<'answer-finding', Fields>;
export type FindingAnswered = EventOf<'finding-answered', Fields>;

/** A person answers what a check found; the answer is kept with the letter. */
export const answerFinding = define<AnswerFinding, FindingAnswered>({
  type: 'answer-finding',
  by: ['reviewer', 'medical-director'],
  decide(state, { finding, answer, reason }) {
    const no = notIssued(state) ?? written('The reason', reason);
    if (no !== null) return no;
    if (state.draft === null) return refuse('draft-first', 'No draft is in hand.');
    if (!state.draft.findings.some((one) => one.id === finding)) {
      return refuse('named-exists', `The draft has no finding "${finding}".`);
    }
    return [{ type: 'finding-answered', data: { finding, answer, reason } }];
  },
  evolve: {
    'finding-answered': (state, { data, actor }) => ({
      ...state,
      draft:
        state.draft === null
          ? null
          : {
              ...state.draft,
              findings: state.draft.findings.map((one) =>
                one.id === data.finding
                  ? { ...one, answer: { answer: data.answer, reason: data.reason, by: actor.id } }
                  : one,
              ),
            },
    }),
  },
});
