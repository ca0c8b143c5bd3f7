import { z } from 'zod';
import { auditEventOf, type Resource } from '../../fhir/index.ts';
import { page, placeOf } from '../../http/index.ts';
import type { ServerRole, Tx } from '../../store/index.ts';
import type { SearchQuery } from './answers.ts';
import type { Found } from './cases.ts';
import { withinOf } from './last-updated.ts';

/** Who may see who read a case. */
export const auditReaders: readonly ServerRole[] = ['state', 'medical-director'];

const columns = ['id', 'at', 'person', 'role', 'action', 'case_id', 'outcome'] as const;

/** The lines of a case, newest last. In the role of the auditor: the caller's right to the case was looked at before. */
export async function searchAudit(tx: Tx, caseNumber: string, query: SearchQuery): Promise<Found> {
  const { from, before } = withinOf(query._lastUpdated);
  const place = placeOf(query._cursor, z.int());
  let lines = tx.db
    .selectFrom('audit_event')
    .select(columns)
    .where('case_id', '=', caseNumber)
    .orderBy('id')
    .limit(query._count + 1);
  if (from !== null) lines = lines.where('at', '>=', from);
  if (before !== null) lines = lines.where('at', '<', before);
  if (place !== null) lines = lines.where('id', '>', place);
  const found = page(await lines.execute(), query._count, (last) => last.id);
  tx.audit({ action: 'fhir.search', caseId: caseNumber, subject: `AuditEvent: ${found.entries.length}` });
  return { resources: found.entries.map(auditEventOf), next: found.next };
}

export async function readAudit(tx: Tx, id: string): Promise<Resource | null> {
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0;
  const row = await tx.db
    .selectFrom('audit_event')
    .select(columns)
    .where('id', '=', number)
    .where('case_id', 'is not', null)
    .executeTakeFirst();
  tx.audit({ action: 'fhir.read', caseId: row?.case_id ?? null, subject: `AuditEvent ${id}` });
  return row === undefined ? null : auditEventOf(row);
}
