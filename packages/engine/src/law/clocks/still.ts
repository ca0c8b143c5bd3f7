import type { Clock } from '../../knowledge/schema/law-clocks.ts';
import type { ClockResult, ClockStatus } from './result.ts';

/** A clock that does not run: no due date, only the reason. */
export function still(
  rule: Clock,
  status: ClockStatus,
  reason: { readonly plain: string; readonly legal: string },
  place: { readonly section: string } | null = null,
): ClockResult {
  const section = place === null ? '' : ` (${place.section})`;
  return {
    ...head(rule),
    status,
    start: null,
    due: null,
    days: null,
    left: null,
    done: null,
    lateBy: 0,
    length: null,
    calendar: null,
    rollOver: false,
    version: null,
    steps: [],
    explanation: { plain: reason.plain, legal: `${rule.code}${section}: ${reason.legal}` },
    assumptions: [],
    alternatives: [],
    warnings: [],
  };
}

/** What every result of a rule says of the rule. */
export function head(
  rule: Clock,
): Pick<ClockResult, 'clock' | 'code' | 'title' | 'kind' | 'actor' | 'must' | 'missed'> {
  const { id, code, title, kind, actor, must, missed } = rule;
  return { clock: id, code, title, kind, actor, must, missed };
}
