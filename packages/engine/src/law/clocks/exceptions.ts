import type { Clock, ClockException, Conditions } from '../../knowledge/schema/law-clocks.ts';
import { holds } from '../dated/index.ts';
import type { EventKind, Facts } from './event.ts';
import type { History } from './history.ts';

/** What the exceptions of a rule do in a case. */
export interface Fired {
  /** The exceptions that hold, those that give way to another left out. */
  readonly exceptions: readonly ClockException[];
  /** True where two that hold pull in different directions and neither stands over the other. */
  readonly disagree: boolean;
  /** Facts that would make an exception hold and that nobody has told. */
  readonly untold: readonly string[];
}

/** The exceptions of a rule that hold and are in force on `date`; `without` names those not to look at. */
export function firedIn(rule: Clock, history: History, date: string, without: readonly string[]): Fired {
  const holding: ClockException[] = [];
  const untold: string[] = [];
  for (const exception of rule.exceptions) {
    if (without.includes(exception.id) || !holds(exception, date)) continue;
    const { facts, happened } = exception.if;
    if (happened !== undefined && !history.byKind.has(happened)) continue;
    const told = facts ? matches(facts, history.facts) : true;
    if (told === true) holding.push(exception);
    else if (told === null && facts) untold.push(...Object.keys(facts));
  }
  const given = new Set(holding.flatMap(({ over }) => over ?? []));
  const exceptions = holding.filter(({ id }) => !given.has(id));
  return { exceptions, disagree: new Set(exceptions.map(({ does }) => JSON.stringify(does))).size > 1, untold };
}

/** True where all conditions hold, false where one does not, null where one is not known and none fails. */
export function matches(conditions: Conditions, facts: Facts): boolean | null {
  let result: boolean | null = true;
  for (const [name, value] of Object.entries(conditions)) {
    const fact = facts[name as keyof Facts];
    if (fact === undefined) result = null;
    else if (fact !== value) return false;
  }
  return result;
}

/** The kinds of event whose happening makes an exception of the rule hold. */
export function causes(rule: Clock): EventKind[] {
  return rule.exceptions.flatMap((exception) => exception.if.happened ?? []);
}
