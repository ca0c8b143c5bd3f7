import type { Clock, ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { rollForward } from '../calendars/index.ts';
import type { Warning } from '../dated/index.ts';
import { type Day, dayOf, instantOrNull, isoOf, pacificOf, sayDay } from '../dates/index.ts';
import type { Happening } from './history.ts';
import type { ClockResult, Step } from './result.ts';

/** The day that is excluded from the count, and how many units follow it. */
export interface Began {
  readonly day: Day;
  readonly length: number;
  readonly steps: readonly Step[];
  readonly assumptions: readonly string[];
  readonly warnings: readonly Warning[];
  /** Code of the clock whose end this one counts from. */
  readonly base?: string;
}

/**
 * From where and how long a version counts; `ask` where a person must say something first. `unextended` gives another
 * clock of the case as it stands without an extension.
 */
export function begin(
  rule: Clock,
  version: ClockVersion,
  from: Happening,
  unextended: (id: string) => ClockResult,
): Began | { readonly ask: { readonly plain: string; readonly legal: string } } {
  const plainly = { length: version.length, assumptions: [], warnings: [] };
  if (!('endOf' in rule.starts)) return { ...received(version, from), ...plainly };
  const base = rule.starts.endOf.map(unextended).find(({ due }) => due !== null);
  const { days } = from.event;
  if (!base || base.due === null) {
    const legal = `An extension was approved, but none of ${rule.starts.endOf.join(', ')} runs in this case.`;
    return { ask: { plain: 'More time was allowed, but the time it would extend has not begun.', legal } };
  }
  if (days === undefined || days < 1 || days > version.length) {
    const said = days === undefined ? 'was not said' : `is ${days}`;
    return {
      ask: {
        plain: `How many days of extension were approved? At most ${version.length} are allowed.`,
        legal: `The number of days of the extension ${said}; up to ${version.length} may be approved.`,
      },
    };
  }
  const { assumptions, warnings } = base;
  return { day: dayOf(base.due), length: days, steps: base.steps, assumptions, warnings, base: base.code };
}

/** A fax after hours counts as received on the next working day. */
function received(
  version: ClockVersion,
  { event, day }: Happening,
): { readonly day: Day; readonly steps: readonly Step[] } {
  const instant = event.by === 'fax' && version.faxedBefore !== undefined ? instantOrNull(event.date) : null;
  if (
    instant === null ||
    version.faxedBefore === undefined ||
    pacificOf(instant).slice(11, 16) <= version.faxedBefore
  ) {
    return { day, steps: [] };
  }
  const next = rollForward('working-days', day + 1).day;
  const step: Step = {
    date: isoOf(next),
    plain: `The fax came after ${version.faxedBefore}, so it counts as received on ${sayDay(next)}.`,
    legal: `Faxed after ${version.faxedBefore} Pacific time: deemed received on the next business day, ${isoOf(next)}.`,
    section: '8 CCR 9792.9.1(a)(1)',
  };
  return { day: next, steps: [step] };
}
