import type { Clock } from '../../knowledge/schema/law-clocks.ts';
import type { EventKind } from './event.ts';
import { type Happening, type History, ofKinds } from './history.ts';

/** The event a clock counts from, or why there is none yet. */
export type Start =
  | { readonly from: Happening; readonly doubles: readonly Happening[] }
  | { readonly from: null; readonly missing: readonly EventKind[] };

/**
 * What a rule counts from: of `all` the latest; of `any` the one at `occurrence`. A kind that happened twice on
 * different days is told in `doubles`: the later one is used, and a person should look.
 */
export function startOf(rule: Clock, history: History, occurrence: number): Start {
  const { starts } = rule;
  if ('endOf' in starts) {
    const approved = history.byKind.get(starts.by)?.at(-1);
    return approved ? { from: approved, doubles: [] } : { from: null, missing: [starts.by] };
  }
  if ('any' in starts) {
    const from = ofKinds(history, starts.any).all[occurrence];
    return from ? { from, doubles: [] } : { from: null, missing: starts.any };
  }
  const missing = starts.all.filter((kind) => !history.byKind.has(kind));
  if (missing.length > 0) return { from: null, missing };
  let from: Happening | undefined;
  const doubles: Happening[] = [];
  for (const kind of [...starts.all, ...(starts.later ?? [])]) {
    const happened = history.byKind.get(kind) ?? [];
    const last = happened.at(-1);
    if (last && (!from || last.day >= from.day)) from = last;
    doubles.push(...happened.filter(({ day }) => day !== last?.day));
  }
  return from ? { from, doubles } : { from: null, missing };
}

/** How often a repeating clock has started. */
export function occurrences(rule: Clock, history: History): number {
  const { starts } = rule;
  if (!('any' in starts)) return 1;
  return Math.max(1, ofKinds(history, starts.any).all.length);
}
