import type { Looked, Screen } from './queries.ts';

/** A ground with one result, and the items it was looked at for. */
export interface MergedGround {
  readonly looked: Looked;
  readonly items: readonly number[];
}

/** What speaks against an item stands first, what does not apply last. */
const rank = ({ found, effect }: Looked): number => {
  if (found === 'holds') return { ineligible: 0, deferred: 1, ask: 2, flag: 3 }[effect ?? 'flag'];
  return { unknown: 4, 'gives-way': 5, clear: 6, 'not-in-force': 7 }[found];
};

/** Every ground once for all items that share its result and reason. */
export function mergedGrounds(items: Screen['items']): MergedGround[] {
  const found = new Map<string, { looked: Looked; items: number[] }>();
  for (const { number, looked } of items) {
    for (const one of looked) {
      const key = `${one.code}\n${one.found}\n${one.because}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { looked: one, items: [number] });
      else known.items.push(number);
    }
  }
  return [...found.values()].toSorted((a, b) => rank(a.looked) - rank(b.looked));
}

/** What the grounds say to one of them by its code: the gravest result; undefined where it was not looked at. */
export const groundOf = (merged: readonly MergedGround[], code: string): MergedGround | undefined =>
  merged.find((one) => one.looked.code === code);
