import type { Count, CountKind } from './counting/count.ts';

/** The count that says how much is asked for, the unit it is given in, and how often it is taken (refills, packages). */
export interface Found {
  readonly count: Count;
  readonly unit: string;
  readonly times?: number;
}

/** The first count of a kind, in one of the units where these are given. */
export const of = (
  counts: readonly Count[],
  kind: CountKind,
  units: readonly (string | null)[] | null,
): Count | undefined => counts.find((count) => count.kind === kind && (units === null || units.includes(count.unit)));
