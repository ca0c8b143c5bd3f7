import { law } from '../../knowledge/generated/law.ts';
import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued, written } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  /** Id of the qualification or sign of conflict that is set aside. */
  readonly rule: string;
  readonly reviewer: string;
  readonly party: string | null;
  readonly reason: string;
}
export type RecordException = CommandOf<'record-exception', Fields>;
export type ExceptionRecorded = EventOf<'exception-recorded', Fields>;

const open = new Set([
  ...law.reviewerQualifications.filter((rule) => rule.overridable).map((rule) => rule.id),
  ...law.conflictDerivations.filter((rule) => rule.clearable).map((rule) => rule.id),
]);

/** The medical director sets aside a judgement of specialty or clears a chance likeness, with a reason that is kept. */
export const recordException = define<RecordException, ExceptionRecorded>({
  type: 'record-exception',
  by: ['medical-director'],
  decide(state, { rule, reviewer, party, reason }) {
    const no = notIssued(state) ?? written('The reason', reason);
    if (no !== null) return no;
    if (!open.has(rule)) return refuse('not-overridable', `The rule "${rule}" can be set aside by nobody.`);
    return [{ type: 'exception-recorded', data: { rule, reviewer, party, reason } }];
  },
  evolve: {
    'exception-recorded': (state, { data, actor, on }) => ({
      ...state,
      exceptions: [...state.exceptions, { ...data, by: actor.id, on }],
    }),
  },
});
