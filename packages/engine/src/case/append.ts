/** Lists made while folding, which nobody but the fold has seen; null outside a fold. */
let own: WeakSet<object> | null = null;

/** Runs a fold: within it `append` may lengthen its own lists in place, so that a long history stays linear. */
export function folding<T>(work: () => T): T {
  const before = own;
  own = new WeakSet();
  try {
    return work();
  } finally {
    own = before;
  }
}

/** A list with one more at its end. The list given stays as it is, but for one that the running fold made itself. */
export function append<T>(list: readonly T[], one: T): readonly T[] {
  if (own?.has(list) === true) {
    (list as T[]).push(one);
    return list;
  }
  const longer = [...list, one];
  own?.add(longer);
  return longer;
}
