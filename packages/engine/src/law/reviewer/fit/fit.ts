import type { Needs } from './needs.ts';

/**
 * How a reviewer stands to a condition or service. `treats`: does it himself. `evaluates`: assesses, orders or follows it.
 * `seen`: published letters show his specialty deciding the category. `none`: none of these. `unknown`: the condition or
 * service is not in our data, so nothing can be said.
 */
export type Level = 'treats' | 'evaluates' | 'seen' | 'none' | 'unknown';

export interface Standing {
  readonly level: Level;
  /** The specialty that gives the level; null for `none` and `unknown`. */
  readonly specialty: string | null;
  /** Entries of `knowledge/taxonomy/specialty-fit-*` it was read from. */
  readonly entries: readonly string[];
}

export interface ItemFit {
  readonly item: number;
  readonly service: Standing;
  readonly condition: Standing;
}

/** Who evaluates and treats what one item asks for, found once for a case. */
export interface ItemNeeds {
  readonly item: number;
  readonly service: Needs;
  readonly condition: Needs;
}

/** The best standing that any of the specialties gives. */
function standing(specialties: readonly string[], needs: Needs): Standing {
  const { entries } = needs;
  const treats = specialties.find((name) => needs.treats.has(name));
  if (treats !== undefined) return { level: 'treats', specialty: treats, entries };
  const evaluates = specialties.find((name) => needs.evaluates.has(name));
  if (evaluates !== undefined) return { level: 'evaluates', specialty: evaluates, entries };
  const seen = specialties.find((name) => needs.seen.has(name));
  if (seen !== undefined) return { level: 'seen', specialty: seen, entries };
  return { level: entries.length === 0 ? 'unknown' : 'none', specialty: null, entries };
}

export const fitOf = (specialties: readonly string[], needs: readonly ItemNeeds[]): ItemFit[] =>
  needs.map((need) => ({
    item: need.item,
    service: standing(specialties, need.service),
    condition: standing(specialties, need.condition),
  }));

const whoCache = new WeakMap<Needs, string>();

/** Specialties that treat, then those that evaluate, for a message: at most six, "and others" where there are more. */
export function whoFits(needs: Needs): string {
  let text = whoCache.get(needs);
  if (text === undefined) {
    const names = [...needs.treats, ...[...needs.evaluates].filter((name) => !needs.treats.has(name))];
    text = names.length > 6 ? `${names.slice(0, 6).join(', ')} and others` : names.join(', ');
    whoCache.set(needs, text);
  }
  return text;
}
