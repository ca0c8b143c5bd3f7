import type { CaseState } from '@overread/engine/case';
import { sql } from 'kysely';
import type { ApplicationBody } from '../../cases/bodies/application.ts';
import { facesAParty, type Tx } from '../../store/index.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim();

/** What makes two applications the same one sent twice: employee, physician, decision, and every item in its words. */
export const disputeKey = ({ application, items }: Pick<ApplicationBody, 'application' | 'items'>): string =>
  JSON.stringify([
    application.employee,
    application.physician,
    application.urDecisionOn,
    items.map((item) => plain(item.text)).toSorted(),
  ]);

/** The applications on file of these employees, as far as the person may see them: key of the dispute → case number. */
export async function disputesOnFile(tx: Tx, employees: readonly string[]): Promise<Map<string, string>> {
  const keys = [...new Set(employees)];
  // The office finds them by the membership of the employee; a party sees its own memberships, hence its own cases, alone.
  const whose = facesAParty(tx.context.person.role)
    ? sql`true`
    : sql`m.member = ANY (${keys.map((key) => `person:${key}`)}::text[])`;
  const { rows } = await sql<{ case_id: string; state: CaseState }>`
    SELECT f.case_id, f.state FROM case_file f
     WHERE f.case_id IN (SELECT m.case_id FROM case_member m WHERE ${whose})
       AND f.state -> 'application' ->> 'employee' = ANY (${keys}::text[])
     ORDER BY f.received_on DESC, f.case_id DESC`.execute(tx.db);
  // Of several the first one filed is the original.
  return new Map(
    rows.flatMap(({ case_id, state: { application, items } }) =>
      application === null ? [] : [[disputeKey({ application, items: items as never }), case_id]],
    ),
  );
}
