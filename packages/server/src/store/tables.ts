import type { CaseEnd, Priority } from '@overread/engine/case';
import type { Generated, GeneratedAlways } from 'kysely';
import type { ServerRole } from './context.ts';
import type { DocumentTables } from './document-tables.ts';
import type { EmergencyTables } from './emergency-tables.ts';
import type { OversightTables } from './oversight-tables.ts';
import type { PeopleTables } from './people-tables.ts';
import type { WebhookTables } from './webhook-tables.ts';
import type { WorkTables } from './work-tables.ts';

/** The tables as the queries see them. A room that adds a table adds its interface here, beside the migration. */
export interface Tables
  extends DocumentTables,
    EmergencyTables,
    OversightTables,
    PeopleTables,
    WebhookTables,
    WorkTables {
  case_event: CaseEventTable;
  case_member: CaseMemberTable;
  case_file: CaseFileTable;
  letter_check: LetterCheckTable;
  ledger: LedgerTable;
  ledger_head: { position: number; hash: string };
  checkpoint: CheckpointTable;
  audit_event: AuditEventTable;
  idempotency_key: IdempotencyKeyTable;
  'people.service_key': ServiceKeyTable;
  'reviewer_identity.reviewer': ReviewerTable;
}

export interface CaseEventTable {
  case_id: string;
  version: number;
  body: string;
  previous: string;
  hash: string;
  /** These three are read from the text by the database. */
  type: Generated<string>;
  at: Generated<Date>;
  actor: Generated<string>;
}

export interface CaseMemberTable {
  case_id: string;
  member: string;
  relation: string;
  since: Date;
  until: Date | null;
}

/** Dates are ISO calendar dates, as text. */
export interface CaseFileTable {
  case_id: string;
  version: number;
  hash: string;
  shape: string;
  state: unknown;
  priority: Priority;
  received_on: string | null;
  eligible_on: string | null;
  assigned_on: string | null;
  issued_on: string | null;
  mailed_on: string | null;
  ended_on: string | null;
  end_kind: CaseEnd['kind'] | null;
  changed_at: Date;
}

export interface LetterCheckTable {
  case_id: string;
  letter_id: string;
  sha256: string;
  findings: unknown;
  checked_at: Generated<Date>;
}

export interface LedgerTable {
  position: number;
  case_id: string;
  version: number;
  event: string;
  hash: string;
  at: Date;
}

export interface CheckpointTable {
  day: string;
  position: number;
  hash: string;
  made_at: Generated<Date>;
}

export interface AuditEventTable {
  id: GeneratedAlways<number>;
  at: Generated<Date>;
  person: string;
  role: string;
  organization: string | null;
  request: string;
  action: string;
  case_id: string | null;
  subject: string | null;
  outcome: 'done' | 'refused' | 'not-found';
}

export interface IdempotencyKeyTable {
  person: string;
  key: string;
  fingerprint: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: string | null;
  made_at: Generated<Date>;
}

export interface ServiceKeyTable {
  id: string;
  secret_hash: string;
  name: string;
  person: string;
  role: ServerRole;
  organization: string | null;
  reviewer: string | null;
  scopes: string[];
  made_at: Generated<Date>;
  expires_at: Date | null;
  revoked_at: Date | null;
}

export interface ReviewerTable {
  id: string;
  record: unknown;
  capacity: number;
  active: Generated<boolean>;
  changed_at: Generated<Date>;
}
