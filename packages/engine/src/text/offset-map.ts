/** Leads from an offset in a derived text to the offset in the text it was derived from. Monotonic. */
export type OffsetMap = (offset: number) => number;

/** Nothing was moved. */
export const identity: OffsetMap = (offset) => offset;

/**
 * A map made of runs: from `derived[i]` on, offsets follow `source[i]` one to one until the next run.
 * Both lists ascend and start with the first run of the derived text. Looks up in O(log n).
 */
export function runs(derived: readonly number[], source: readonly number[]): OffsetMap {
  return (offset) => {
    let low = 0;
    let high = derived.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((derived[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const at = (source[low] ?? 0) + offset - (derived[low] ?? 0);
    const next = source[low + 1];
    return next === undefined ? at : Math.min(at, next);
  };
}
