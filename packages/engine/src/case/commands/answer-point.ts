import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly point: string;
  /** The flag stands: the point speaks against eligibility. */
  readonly stands: boolean;
  readonly note: string;
}
export type AnswerPoint = CommandOf<'answer-point', Fields>;
export type PointAnswered = EventOf<'point-answered', Fields>;

/** The State answers a point the review organisation flagged. Eligibility is the State's to decide: LC 4610.5(k). */
export const answerPoint = define<AnswerPoint, PointAnswered>({
  type: 'answer-point',
  by: ['state'],
  decide(state, { point, stands, note }) {
    const no = notIssued(state) ?? written('The note on the answer', note);
    if (no !== null) return no;
    if (!state.points.some((one) => one.point === point && one.flagged)) {
      return refuse('answer-needs-flag', `The point "${point}" is not flagged.`);
    }
    return [{ type: 'point-answered', data: { point, stands, note } }];
  },
  evolve: {
    'point-answered': (state, { data, on }) => ({
      ...state,
      points: state.points.map((one) =>
        one.point === data.point ? { ...one, answer: { stands: data.stands, note: data.note, on } } : one,
      ),
    }),
  },
});
