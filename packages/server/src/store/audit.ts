import pg from 'pg';
import { membershipsOf, type Person, type StoreContext } from './context.ts';

/** One line of the audit: what was done or refused, to which case. */
export interface AuditLine {
  /** `case.read`, `case.command.withdraw`, `document.download`. */
  readonly action: string;
  readonly caseId?: string | null;
  /** What of the case: an id or a range. Never health information. */
  readonly subject?: string | null;
  readonly outcome?: 'done' | 'refused' | 'not-found';
}

const quoted = (value: string | null | undefined): string => (value == null ? 'NULL' : pg.escapeLiteral(value));

/** The statement that writes lines; sent together with COMMIT, hence text and not parameters. */
export function auditStatement({ person, requestId }: StoreContext, lines: readonly AuditLine[]): string {
  const who = [person.id, person.role, person.organization, requestId].map(quoted).join(',');
  const rows = lines.map(
    ({ action, caseId, subject, outcome = 'done' }) =>
      `(${who},${[action, caseId, subject, outcome].map(quoted).join(',')})`,
  );
  return `INSERT INTO overread.audit_event (person,role,organization,request,action,case_id,subject,outcome) VALUES ${rows.join(',')}`;
}

/** The keys under which a person belongs to cases, as text of an array. */
export const membersText = (person: Person): string =>
  `{${membershipsOf(person)
    .map((key) => `"${key.replaceAll(/["\\]/g, '\\$&')}"`)
    .join(',')}}`;

/**
 * Opens a transaction, takes the role and says for whom. What is sent first holds nothing of anyone and cannot be misread:
 * whatever fails after it fails inside the transaction, and so does every query behind it.
 */
export const beginStatements = ({ person }: StoreContext, role: string): [string, pg.QueryConfig] => [
  `BEGIN;SET LOCAL ROLE ${role}`,
  {
    name: 'for whom',
    text: `SELECT set_config('overread.person',$1,true),set_config('overread.role',$2,true),set_config('overread.organization',$3,true),set_config('overread.memberships',$4,true)`,
    values: [person.id, person.role, person.organization ?? '', membersText(person)],
  },
];
