import { law } from '../../knowledge/generated/law.ts';
import type { Actor, Clock } from '../../knowledge/schema/law-clocks.ts';
import type { EventKind } from './event.ts';

const events = new Map(law.clockEvents.map((event) => [event.id, event]));
const questions = new Map<string, string>(law.clockFacts.map(({ id, question }) => [id, question]));
const clocks = new Map(law.clocks.map((clock) => [clock.id, clock]));

export function eventName(kind: EventKind): string {
  return events.get(kind)?.name ?? kind;
}

export function eventPlain(kind: EventKind): string {
  return events.get(kind)?.plain ?? kind;
}

/** What to ask to learn a fact. */
export function questionOf(fact: string): string {
  return questions.get(fact) ?? `What is "${fact}"?`;
}

/** The rule of that id. Throws where there is none: a rule names another that was renamed or removed. */
export function clockRule(id: string): Clock {
  const found = clocks.get(id);
  if (!found) throw new RangeError(`There is no clock "${id}" in knowledge/law/clocks.`);
  return found;
}

/** Who must act, as a worker reads it at the start of a sentence. */
export const actorPlain: Readonly<Record<Actor, string>> = {
  employee: 'You have',
  'claims-administrator': 'The claims administrator has',
  'imr-organisation': 'The review organization has',
  'requesting-physician': 'Your doctor has',
  'party-asked': 'Whoever was asked has',
  'party-aggrieved': 'Whoever disagrees with the decision has',
  nobody: 'The decision holds',
};
