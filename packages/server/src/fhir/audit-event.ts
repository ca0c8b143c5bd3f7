import { named, type Resource, systems, terminology } from './base.ts';
import { byRole } from './parties.ts';

/** A line of the audit. */
export interface AuditRow {
  readonly id: number;
  readonly at: Date;
  readonly person: string;
  readonly role: string;
  readonly action: string;
  readonly case_id: string | null;
  readonly outcome: 'done' | 'refused' | 'not-found';
}

/** Who read or did what; of a reviewer the role alone. */
export const auditEventOf = (row: AuditRow): Resource => ({
  resourceType: 'AuditEvent',
  id: String(row.id),
  meta: { lastUpdated: row.at.toISOString() },
  type: { system: terminology('audit-event-type'), code: 'rest' },
  subtype: [{ system: systems.action, code: row.action }],
  action: /\.(read|list|search|history|verify|clocks)$/.test(row.action) ? 'R' : 'E',
  recorded: row.at.toISOString(),
  outcome: row.outcome === 'done' ? '0' : '4',
  outcomeDesc: row.outcome,
  agent: [
    {
      role: [{ coding: [{ system: systems.role, code: row.role }] }],
      who: row.role === 'reviewer' ? byRole(row.role) : named(systems.person, row.person),
      requestor: true,
    },
  ],
  source: { observer: { display: 'Overread' } },
  ...(row.case_id === null ? {} : { entity: [{ what: { reference: `Claim/${row.case_id}` } }] }),
});
