import type { CaseState } from '@overread/engine/case';
import { z } from 'zod';
import { claimOf, claimResponseOf, compositionOf, type Resource, type SeenCase, seenCase } from '../../fhir/index.ts';
import { page, placeOf } from '../../http/index.ts';
import { byMembership, type Tx } from '../../store/index.ts';
import type { SearchQuery } from './answers.ts';
import { withinOf } from './last-updated.ts';

/** What the resources are made with besides the case. */
export interface Making {
  readonly organization: string;
  /** Where the files are read. */
  readonly portal: string;
}

/** What was found, and the cursor of the page after; null on the last one. */
export interface Found {
  readonly resources: readonly Resource[];
  readonly next: string | null;
}

/** Types of which a case has one at most. */
export const ofCase = {
  Claim: claimOf,
  ClaimResponse: claimResponseOf,
  Composition: (seen: SeenCase, { organization }: Making) => compositionOf(seen, organization),
} satisfies Record<string, (seen: SeenCase, making: Making) => Resource | null>;

export type CaseType = keyof typeof ofCase;

/** The case number of `identifier`, with or without its system; another system names no case. */
export function caseNumberOf(identifier: string): string {
  const [system, value] = identifier.split('|');
  if (value === undefined) return identifier;
  return system === '' || system === 'urn:overread:case-number' ? value : '';
}

/** A case as the person may see it; undefined where there is none for him. */
export async function findCase(tx: Tx, caseNumber: string): Promise<SeenCase | undefined> {
  const row = await tx.db
    .selectFrom('case_file')
    .select(['state', 'changed_at'])
    .where('case_id', '=', caseNumber)
    .executeTakeFirst();
  return row === undefined ? undefined : seenCase(row.state as CaseState, row.changed_at, tx.context.person.role);
}

/** Searches a type of which a case has one at most, by case number. */
export async function searchCases(tx: Tx, type: CaseType, query: SearchQuery, making: Making): Promise<Found> {
  const { from, before } = withinOf(query._lastUpdated);
  const place = placeOf(query._cursor, z.string());
  let cases = tx.db
    .selectFrom('case_file')
    .select(['case_id', 'state', 'changed_at'])
    .orderBy('case_id')
    .limit(query._count + 1);
  if (query.identifier !== undefined) cases = cases.where('case_id', '=', caseNumberOf(query.identifier));
  // From the cases of the person: row-level security alone would look at every case there is.
  if (byMembership(tx.context.person.role)) {
    cases = cases.where('case_id', 'in', (eb) => eb.selectFrom('case_member').select('case_id'));
  }
  if (type === 'Composition') cases = cases.where('issued_on', 'is not', null);
  if (from !== null) cases = cases.where('changed_at', '>=', from);
  if (before !== null) cases = cases.where('changed_at', '<', before);
  if (place !== null) cases = cases.where('case_id', '>', place);
  const found = page(await cases.execute(), query._count, (last) => last.case_id);
  const { role } = tx.context.person;
  const resources = found.entries.flatMap(({ state, changed_at }) => {
    const made = ofCase[type](seenCase(state as CaseState, changed_at, role), making);
    return made === null ? [] : [made];
  });
  tx.audit({
    action: 'fhir.search',
    caseId: query.identifier === undefined ? null : (found.entries[0]?.case_id ?? null),
    subject: `${type}: ${found.entries.map((one) => one.case_id).join(' ')}`,
  });
  return { resources, next: found.next };
}
