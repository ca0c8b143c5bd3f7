import type { CaseState } from '@overread/engine/case';
import { presentState } from '../present/index.ts';
import type { ServerRole } from '../store/index.ts';

/** A case as a role may see it, without what points to a reviewer: no resource of ours names one, to nobody. */
export type SeenCase = Pick<
  CaseState,
  'caseNumber' | 'version' | 'application' | 'priority' | 'parties' | 'diagnoses' | 'end' | 'eligibleOn'
> & {
  readonly items: readonly Omit<CaseState['items'][number], 'reviewer'>[];
  readonly determination: Omit<NonNullable<CaseState['determination']>, 'reviewer'> | null;
  /** When it last changed. */
  readonly changedAt: Date;
};

export const seenCase = (state: CaseState, changedAt: Date, role: ServerRole): SeenCase => ({
  ...(presentState(state, role) as SeenCase),
  changedAt,
});

/** Name of the party of a role, for display; empty where there is none. */
export const nameOf = ({ parties }: SeenCase, role: string): string =>
  parties.find((party) => party.role === role)?.name ?? '';
