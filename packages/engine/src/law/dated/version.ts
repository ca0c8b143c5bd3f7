/** A fact that holds from a day to a day, both included; without `to` it still holds. */
export interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
}

/** The one in force on an ISO date, null where none is. Dates compare as text. */
export function inForce<T extends Dated>(versions: readonly T[], on: string): T | null {
  return versions.find((version) => holds(version, on)) ?? null;
}

export function holds(version: Dated, on: string): boolean {
  return on >= version.from && (version.to === undefined || on <= version.to);
}

/** The days a set of versions covers, in words: `from 2014-04-01 to 2019-12-31`. */
export function span(version: Dated): string {
  return version.to === undefined ? `since ${version.from}` : `from ${version.from} to ${version.to}`;
}
