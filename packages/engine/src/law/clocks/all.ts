import { law } from '../../knowledge/generated/law.ts';
import { clockIn } from './clock.ts';
import type { LawEvent } from './event.ts';
import { historyOf } from './history.ts';
import type { ClockResult } from './result.ts';
import { occurrences } from './start.ts';

/** Every clock of a case on a day, in the order of their due dates; those without one last. */
export function clocks(events: readonly LawEvent[], on: string): ClockResult[] {
  const history = historyOf(events, on);
  const results: ClockResult[] = [];
  for (const rule of law.clocks) {
    for (let occurrence = 0; occurrence < occurrences(rule, history); occurrence += 1) {
      results.push(clockIn(rule, history, occurrence, []));
    }
  }
  return results.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.clock.localeCompare(b.clock));
}
