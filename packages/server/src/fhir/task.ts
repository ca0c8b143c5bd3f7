import { instantOrNull } from '@overread/engine/dates';
import type { ClockResult, ClockStatus } from '@overread/engine/law';
import { caseIdentifier, concept, present, type Resource, systems } from './base.ts';
import { byRole, patientOf } from './parties.ts';
import type { SeenCase } from './seen-case.ts';

const statuses: Readonly<Record<ClockStatus, string>> = {
  'not-applicable': 'cancelled',
  'not-started': 'requested',
  'not-begun': 'requested',
  running: 'in-progress',
  met: 'completed',
  'met-late': 'completed',
  overdue: 'in-progress',
  ended: 'cancelled',
  superseded: 'cancelled',
  suspended: 'on-hold',
  ask: 'on-hold',
};

type Clock = ClockResult & { readonly due: string };

/** The clocks of a case, each with the duty it measures: who must do what until when, and by which section. */
export function tasksOf(seen: SeenCase, clocks: readonly Clock[]): Resource[] {
  const numbers = new Map<string, number>();
  return clocks.map((clock) => {
    const number = (numbers.get(clock.clock) ?? 0) + 1;
    numbers.set(clock.clock, number);
    return taskOf(seen, clock, number);
  });
}

function taskOf(seen: SeenCase, clock: Clock, number: number): Resource {
  const { caseNumber } = seen;
  return {
    resourceType: 'Task',
    id: `${caseNumber}-${clock.clock}-${number}`,
    meta: { lastUpdated: seen.changedAt.toISOString() },
    identifier: [caseIdentifier(caseNumber)],
    status: statuses[clock.status],
    businessStatus: concept(systems.clockStatus, clock.status),
    statusReason: { text: clock.explanation.plain },
    intent: 'order',
    code: concept(systems.clock, clock.clock, clock.title),
    description: clock.must,
    focus: { reference: `Claim/${caseNumber}` },
    for: patientOf(seen),
    owner: byRole(clock.actor),
    reasonCode: { text: clock.explanation.legal },
    restriction: { period: present({ start: time(clock.start), end: time(clock.due) }) },
    ...present({ executionPeriod: clock.done === null ? null : { end: time(clock.done) } }),
  };
}

/** A date as it is; a minute in Pacific time as an instant, because FHIR wants an offset with it. */
function time(at: string | null): string | null {
  if (at === null || at.length === 10) return at;
  const minute = instantOrNull(at);
  return minute === null ? at.slice(0, 10) : new Date(minute * 60_000).toISOString();
}
