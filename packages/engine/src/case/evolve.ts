import { folding } from './append.ts';
import { type CaseEvent, definitions } from './commands/all.ts';
import type { AnyEvent } from './event.ts';
import { type CaseState, nothing } from './state.ts';

type Step = (state: CaseState, event: AnyEvent) => CaseState;

const steps = new Map<string, Step>();
for (const { evolve: evolvers } of definitions) {
  for (const [type, step] of Object.entries(evolvers)) steps.set(type, step as unknown as Step);
}

/** Types of all events the engine knows. */
export const eventTypes: ReadonlySet<string> = new Set(steps.keys());

/** The case after one more event. Pure. Throws where the event does not follow: another case, or a gap in the sequence. */
export function evolve(state: CaseState, event: CaseEvent): CaseState {
  const step = steps.get(event.type);
  if (step === undefined) {
    throw new RangeError(
      `Event ${event.sequence} is of the unknown type "${String(event.type)}"; nothing may be left out.`,
    );
  }
  if (event.sequence !== state.version + 1 || (state.version > 0 && event.caseNumber !== state.caseNumber)) {
    throw new RangeError(
      `Event ${event.sequence} of case ${event.caseNumber} does not follow event ${state.version} of case ${state.caseNumber || '(none)'}.`,
    );
  }
  const { at, on, actor, type, sequence } = event;
  return { ...step(state, event), version: sequence, last: { at, on, actor, type } };
}

/** The case its events make. Linear in the events. */
export function fold(events: readonly CaseEvent[], start: CaseState = nothing): CaseState {
  return folding(() => {
    let state = start;
    for (const event of events) state = evolve(state, event);
    return state;
  });
}
