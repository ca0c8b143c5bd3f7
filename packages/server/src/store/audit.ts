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

/** Opens a transaction, takes the role and says for whom, in one statement: each of the three would be a round trip. */
export function beginStatement({ person }: StoreContext, role: string): string {
  return (
    `BEGIN;SET LOCAL ROLE ${role};` +
    `SELECT set_config('overread.person',${quoted(person.id)},true),set_config('overread.role',${quoted(person.role)},true),` +
    `set_config('overread.organization',${quoted(person.organization ?? '')},true),` +
    `set_config('overread.memberships',${quoted(membersText(person))},true)`
  );
}
