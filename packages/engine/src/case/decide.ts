import { law } from '../knowledge/generated/law.ts';
import { isoOf } from '../law/dates/day.ts';
import { pacificDay } from '../law/dates/instant.ts';
import { type CaseEvent, type Command, definitions } from './commands/all.ts';
import type { AnyCommand, Context, Definition } from './define.ts';
import type { AnyEvent } from './event.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { CaseState } from './state.ts';

const byType = new Map<string, Definition<AnyCommand, AnyEvent>>();
for (const one of definitions) byType.set(one.type, one as unknown as Definition<AnyCommand, AnyEvent>);
const groundOf = new Map(law.caseEvents.map((event) => [event.id, event.ground]));

/**
 * What a command makes happen in a case, or the rule that refuses it. Pure: nothing is stored, nothing changes. The events
 * are to be written in one transaction against `expectedVersion`; if they cannot be written, the act did not happen.
 */
export function decide(state: CaseState, command: Command, context: Context): Refusal | readonly CaseEvent[] {
  const definition = byType.get(command.type);
  if (definition === undefined) return refuse('named-exists', `There is no command "${String(command.type)}".`);
  const no = before(state, command, context, definition);
  if (no !== null) return no;
  const bodies = definition.decide(state, command, context);
  if (isRefusal(bodies)) return bodies;
  const { at, on, actor } = context;
  const caseNumber = state.caseNumber || ('caseNumber' in command ? String(command.caseNumber) : '');
  return bodies.map(({ type, data }, i) => {
    const ground = groundOf.get(type);
    if (ground === undefined) throw new RangeError(`knowledge/law/case-events holds no event "${type}".`);
    return { caseNumber, sequence: state.version + i + 1, at, on, actor, type, ground, data } as CaseEvent;
  });
}

/** What holds for every command: the version, the time, the actor, and that the case is there and still open. */
function before(
  state: CaseState,
  command: Command,
  context: Context,
  definition: Definition<AnyCommand, AnyEvent>,
): Refusal | null {
  const { last } = state;
  if (command.expectedVersion !== state.version) {
    const who =
      last === null ? '' : ` The last event is "${last.type}" by ${last.actor.role} ${last.actor.id} at ${last.at}.`;
    return refuse(
      'version-moved',
      `The case is at version ${state.version}, you saw version ${command.expectedVersion}.${who}`,
    );
  }
  if (definition.begins === true) {
    if (state.version > 0) return refuse('begins-once', `Case ${state.caseNumber} exists.`);
  } else if (state.version === 0) return refuse('application-first', 'No application has been received.');
  const day = pacificDay(context.at);
  if (day === null || isoOf(day) !== context.on) {
    return refuse('date-known', `${context.at} is not an instant on ${context.on} in California.`);
  }
  if (last !== null && (context.at < last.at || context.on < last.on)) {
    return refuse('time-goes-on', `The act is dated ${context.at}, before the last event of ${last.at}.`);
  }
  if (!definition.by.includes(context.actor.role)) {
    const who = definition.by.join(', ');
    return refuse('not-this-actor', `"${command.type}" by a ${context.actor.role}; it is for: ${who}.`);
  }
  if (state.end !== null && definition.afterEnd !== true) {
    return refuse('case-ended', `The case ended on ${state.end.on} (${state.end.kind}): ${state.end.why}`);
  }
  return null;
}
