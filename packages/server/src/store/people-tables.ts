import type { Generated } from 'kysely';
import type { ServerRole } from './context.ts';

/** Accounts, what proves who someone is, sessions and codes. No case data. */
export interface PeopleTables {
  'people.organization': OrganizationTable;
  'people.organization_sign_in': OrganizationSignInTable;
  'people.account': AccountTable;
  'people.sign_in_name': { hash: string; account: string };
  'people.password': { account: string; hash: string; changed_at: Date };
  'people.totp': { account: string; secret: string; confirmed_at: Date | null; last_step: Generated<number> };
  'people.recovery_code': { account: string; hash: string; used_at: Date | null };
  'people.invitation': InvitationTable;
  'people.password_reset': PasswordResetTable;
  'people.passkey': PasskeyTable;
  'people.passkey_challenge': { hash: string; account: string | null; expires_at: Date };
  'people.external_identity': { issuer: string; subject: string; account: string; made_at: Date };
  'people.external_attempt': ExternalAttemptTable;
  'people.claim_code': ClaimCodeTable;
  'people.session': SessionTable;
  'people.sign_in_attempt': { bucket: string; count: number; since: Date };
  'reviewer_identity.contact': { account: string; email: string; name: string };
}

export interface OrganizationTable {
  id: string;
  name: string;
  kind: string;
  made_at: Generated<Date>;
  changed_at: Generated<Date>;
}

export interface OrganizationSignInTable {
  organization: string;
  issuer: string;
  client_id: string;
  client_secret: string;
  second_factor: 'told' | 'agreed';
  changed_at: Generated<Date>;
}

export interface AccountTable {
  id: string;
  role: ServerRole;
  organization: string | null;
  reviewer: string | null;
  /** Null for a reviewer, whose address and name are in `reviewer_identity.contact`. */
  email: string | null;
  name: string | null;
  language: 'en' | 'es';
  state: 'invited' | 'active' | 'disabled';
  made_at: Date;
  changed_at: Date;
}

export interface InvitationTable {
  id: string;
  account: string;
  code_hash: string;
  made_by: string;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
  withdrawn_at: Date | null;
}

export interface PasswordResetTable {
  id: string;
  account: string;
  code_hash: string;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
}

export interface PasskeyTable {
  id: string;
  credential: string;
  account: string;
  public_key: Buffer;
  counter: number;
  transports: string[];
  rp_id: string;
  name: string;
  made_at: Date;
  used_at: Date | null;
}

export interface ExternalAttemptTable {
  state_hash: string;
  organization: string;
  verifier: string;
  nonce: string;
  expires_at: Date;
}

export interface ClaimCodeTable {
  id: string;
  code_hash: string;
  case_id: string;
  role: string;
  made_by: string;
  made_at: Date;
  expires_at: Date;
  claimed_by: string | null;
  claimed_at: Date | null;
}

export interface SessionTable {
  id: string;
  token_hash: string;
  account: string | null;
  claim_code: string | null;
  role: string;
  factors: string[];
  made_at: Date;
  seen_at: Date;
  idle_seconds: number;
  expires_at: Date;
  ended_at: Date | null;
  ended_why: string | null;
  network: string;
  agent: string;
}
