import { asked, type LawEvent } from '@overread/engine/law';
import { isDate } from '../../i18n/dates.ts';
import type { Dated } from './case-search.ts';

/** The events with a date, the facts told with the first of them. What the address has that is not known is left out. */
export function eventsOf(entries: readonly Dated[], known: ReadonlyMap<string, string>): LawEvent[] {
  const facts = Object.fromEntries(
    asked.facts.flatMap(({ id, values }) => {
      const value = values.find((one) => String(one) === known.get(id));
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
  const events = entries.flatMap(({ kind, date, by }): LawEvent[] => {
    const event = asked.events.find(({ id }) => id === kind);
    const method = asked.methods.find(({ id }) => id === by);
    if (event === undefined || !isDate(date)) return [];
    return [{ kind: event.id, date, ...(method === undefined ? {} : { by: method.id }) }];
  });
  const [first, ...rest] = events.toSorted((a, b) => a.date.localeCompare(b.date));
  return first === undefined ? [] : [{ ...first, facts }, ...rest];
}
