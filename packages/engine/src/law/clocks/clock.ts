import type { Clock, ClockException } from '../../knowledge/schema/law-clocks.ts';
import { holds, inForce, span } from '../dated/index.ts';
import { type Day, isoOf, sayDay } from '../dates/index.ts';
import type { Facts, LawEvent } from './event.ts';
import { causes, firedIn, matches } from './exceptions.ts';
import { factsOf, type History, historyOf } from './history.ts';
import { clockRule, eventName, eventPlain, questionOf } from './names.ts';
import type { ClockResult } from './result.ts';
import { run } from './run.ts';
import { startOf } from './start.ts';
import { still } from './still.ts';

/**
 * How a clock stands on a day, from the events known then: when it began, when it ends, whether it was kept, and why.
 * `on` is an ISO date. Throws where `on` or the date of an event is not a date. Every other doubt is in the result.
 */
export function clock(rule: Clock, events: readonly LawEvent[], on: string): ClockResult {
  return clockIn(rule, historyOf(events, on), 0, []);
}

/** The same on a history already made; `occurrence` of a repeating clock, `without` exceptions that are not looked at. */
export function clockIn(rule: Clock, history: History, occurrence: number, without: readonly string[]): ClockResult {
  const before = rule.when ? matches(rule.when, factsBefore(rule, history)) : true;
  if (before === false) return still(rule, 'not-applicable', reasonAgainst(rule, history));
  const unextended = (id: string): ClockResult => clockIn(clockRule(id), history, 0, ['extension']);
  const start = startOf(rule, history, occurrence);
  const date = isoOf(start.from?.day ?? history.on);
  const fired = firedIn(rule, history, date, without);
  const elsewhere = rule.unless
    ?.filter(({ facts }) => matches(facts, history.facts) === true)
    .map((other) => clockRule(other.clock))
    .find(({ versions }) => inForce(versions, date));
  if (elsewhere) {
    const plain = `Another time limit holds: ${elsewhere.title}.`;
    return still(rule, 'not-applicable', { plain, legal: `${elsewhere.code} applies.` });
  }
  if (fired.disagree) return still(rule, 'ask', disagreement(fired.exceptions));
  const [exception] = fired.exceptions;
  if (exception && exception.does.effect === 'superseded-by') {
    const legal = `${exception.legal} See ${clockRule(exception.does.clock).code}.`;
    return still(rule, 'superseded', { plain: exception.plain, legal }, exception);
  }
  if (exception && exception.does.effect === 'suspended') return still(rule, 'suspended', exception, exception);
  if (start.from === null) {
    return still(rule, 'not-started', {
      plain: `The time has not begun: nothing says yet that ${start.missing.map(eventPlain).join(', or that ')}.`,
      legal: `Not running: no date of ${start.missing.map(eventName).join('; ')}.`,
    });
  }
  if (!inForce(rule.versions, date)) return still(rule, 'not-applicable', notInForce(rule, start.from.day));
  if (before === null) {
    const asked = Object.keys(rule.when ?? {}).filter(
      (name) => history.facts[name as keyof typeof history.facts] === undefined,
    );
    const questions = asked.map(questionOf).join(' ');
    return still(rule, 'ask', {
      plain: questions,
      legal: `Whether ${rule.code} applies depends on: ${asked.join(', ')}. ${questions}`,
    });
  }
  if (exception && exception.does.effect === 'starts-with') {
    const event = history.byKind.get(exception.does.event)?.at(-1);
    if (!event) return still(rule, 'not-begun', exception, exception);
    return run(rule, history, event.day > start.from.day ? { ...start, from: event } : start, {
      fired,
      unextended,
      exception,
    });
  }
  return run(rule, history, start, { fired, unextended, exception: null });
}

/** The facts without what the events set that would set this rule aside: a review made urgent began as a regular one. */
function factsBefore(rule: Clock, history: History): Facts {
  const happened = causes(rule).filter((kind) => history.byKind.has(kind));
  return happened.length === 0 ? history.facts : factsOf(history.events, happened);
}

/** Two exceptions that pull apart: nothing is computed, both are shown. */
function disagreement(exceptions: readonly ClockException[]): { plain: string; legal: string } {
  const sections = exceptions.map(({ section }) => section).join(' and ');
  return {
    plain: `Two rules that disagree apply at once; a person has to decide. ${exceptions.map(({ plain }) => plain).join(' ')}`,
    legal: `No order is known between ${sections}; refer to a person. ${exceptions.map(({ legal }) => legal).join(' ')}`,
  };
}

function notInForce(rule: Clock, day: Day): { plain: string; legal: string } {
  const spans = rule.versions.map(span).join(', ');
  return {
    plain: `There was no such time limit on ${sayDay(day)}.`,
    legal: `Not in force on ${isoOf(day)}; in force ${spans}.`,
  };
}

/** Why a rule is not for this case: the fact that is otherwise. */
function reasonAgainst(rule: Clock, history: History): { plain: string; legal: string } {
  const against = Object.entries(rule.when ?? {}).filter(([name, value]) => {
    const fact = history.facts[name as keyof typeof history.facts];
    return fact !== undefined && fact !== value;
  });
  const said = against.map(([name, value]) => `${name} is not ${String(value)}`).join(', ');
  return { plain: 'This time limit is not for this case.', legal: `${rule.code} does not apply: ${said}.` };
}

/** True where a version of the rule holds on a date. */
export function isInForce(rule: Clock, on: string): boolean {
  return rule.versions.some((version) => holds(version, on));
}
