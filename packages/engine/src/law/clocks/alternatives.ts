import type { ServiceMethod } from '../../knowledge/schema/calendars.ts';
import type { ClockVersion } from '../../knowledge/schema/law-clocks.ts';
import { serviceMethod } from '../calendars/index.ts';
import { type Day, isoOf } from '../dates/index.ts';
import type { Began } from './begin.ts';
import { dueDay } from './due.ts';
import type { Happening } from './history.ts';
import type { ClockResult } from './result.ts';

/** The due dates other readings of the law or of the facts would give, each once, without the one given. */
export function alternativesOf(
  version: ClockVersion,
  began: Began,
  by: ServiceMethod['id'] | undefined,
  doubles: readonly Happening[],
  due: Day,
): ClockResult['alternatives'] {
  const found: { due: Day; because: string }[] = [];
  const without = (): Day => dueDay(version, began.day, began.length, undefined).day;
  const extension = by === undefined ? undefined : version.extensions?.find(({ methods }) => methods.includes(by));
  if (by === undefined) {
    for (const { methods, section, confidence } of version.extensions ?? []) {
      if (!methods.includes('mail')) continue;
      const { day } = dueDay(version, began.day, began.length, 'mail');
      const sure = confidence === 'unverified' ? ', if that extension holds here' : '';
      found.push({ due: day, because: `if the paper was ${serviceMethod('mail').name} (${section})${sure}` });
    }
  } else if (extension?.confidence === 'unverified') {
    found.push({ due: without(), because: `if the extension for service does not hold here (${extension.section})` });
  }
  for (const { event, day } of doubles) {
    found.push({ due: dueDay(version, day, began.length, event.by).day, because: `if it counts from ${isoOf(day)}` });
  }
  return found.filter((entry) => entry.due !== due).map((entry) => ({ due: isoOf(entry.due), because: entry.because }));
}
