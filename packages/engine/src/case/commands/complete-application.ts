import { type CommandOf, define } from '../define.ts';
import type { EventOf } from '../event.ts';
import { notIssued } from '../guards.ts';
import { refuse } from '../refusal.ts';

interface Fields {
  readonly signed: boolean;
  readonly urDecisionAttached: boolean;
}
export type CompleteApplication = CommandOf<'complete-application', Fields>;
export type ApplicationCompleted = EventOf<'application-completed', Record<string, never>>;

/** The form is signed and the utilization review decision is with it. LC 4610.5(h); 8 CCR 9792.10.1(b)(1). */
export const completeApplication = define<CompleteApplication, ApplicationCompleted>({
  type: 'complete-application',
  by: ['intake', 'service'],
  decide(state, command) {
    const no = notIssued(state);
    if (no !== null) return no;
    if (state.completedOn !== null) return refuse('once', `The application was complete on ${state.completedOn}.`);
    if (!command.signed) return refuse('signature-needed', 'The form is not signed.');
    if (!command.urDecisionAttached) return refuse('ur-decision-needed', 'The decision is not with the application.');
    return [{ type: 'application-completed', data: {} }];
  },
  evolve: { 'application-completed': (state, { on }) => ({ ...state, completedOn: on }) },
});
