import type { CaseState } from '@overread/engine/case';
import { dayOf } from '@overread/engine/dates';

/** Calendar days to the mailing of the determination, both ways. Null where one of the two days is missing: never 0. */
export interface DayCounts {
  /** The clock of the contract: 45 days, 4 where expedited. */
  readonly assignmentToMailing: number | null;
  /** The clock of the law: 30 days from the records, 3 where expedited, 5 for the formulary. */
  readonly recordsToMailing: number | null;
}

export function dayCounts({ assigned, records, determination }: CaseState): DayCounts {
  const mailed = determination?.mailedOn ?? null;
  const between = (from: string | null): number | null =>
    from === null || mailed === null ? null : dayOf(mailed) - dayOf(from);
  return {
    assignmentToMailing: between(assigned?.on ?? null),
    recordsToMailing: between(records.completeOn ?? records.overdueOn),
  };
}

/** The letter by which an outcome is reported. */
export const outcomeCode = { uphold: 'U', 'partial-overturn': 'P', overturn: 'O' } as const;
