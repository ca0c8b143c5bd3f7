import type { UrDecision, UrOutcome } from '../application.ts';
import type { Screened } from '../ground.ts';

/** What was decided on the item: its own outcome, else that of the decision as a whole. */
export function outcomeOf({ application, item }: Screened): UrOutcome | undefined {
  return item.outcome ?? application.decision?.outcome;
}

export function reasonOf({ application, item }: Screened): UrDecision['reason'] {
  return item.reason ?? application.decision?.reason;
}

export const whichOutcome = 'Was the treatment approved, modified, denied, delayed, or was review deferred?';
export const whichReason =
  'Which reason does the decision give: medical necessity, missing information, liability, or another?';
