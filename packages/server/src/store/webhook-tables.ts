import type { Generated } from 'kysely';
import type { ServerRole } from './context.ts';

/** Webhooks and what was sent to them. */
export interface WebhookTables {
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
}

export interface WebhookTable {
  id: string;
  person: string;
  role: ServerRole;
  organization: string | null;
  memberships: string[];
  url: string;
  description: string;
  events: string[] | null;
  secret: string;
  previous_secret: Generated<string | null>;
  previous_until: Generated<Date | null>;
  state: Generated<'active' | 'paused' | 'disabled' | 'deleted'>;
  why: Generated<string | null>;
  failing_since: Generated<Date | null>;
  made_by: string;
  made_at: Date;
  changed_at: Date;
}

export interface WebhookDeliveryTable {
  id: string;
  webhook: string;
  case_id: string | null;
  event: number | null;
  type: string;
  body: string;
  made_at: Date;
  state: Generated<'waiting' | 'delivered' | 'held' | 'dead'>;
  attempts: Generated<number>;
  last_at: Generated<Date | null>;
  answered: Generated<number | null>;
  error: Generated<string | null>;
}
