import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Person, ServerRole, Tx } from '../store/index.ts';
import { hashOfCode, newCode } from './code.ts';

const day = 86_400_000;
/** Long enough for a review and the 30 days of an appeal, with room for extensions. */
export const claimCodeDays = 180;

export const claimRoles = ['employee', 'representative', 'requesting-physician'] as const;

export interface MadeClaimCode {
  readonly id: string;
  /** Shown once, to be printed on the letter. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes a code for the letter to one party of a case. For the office and the software itself. */
export async function makeClaimCode(tx: Tx, caseId: string, role: (typeof claimRoles)[number]): Promise<MadeClaimCode> {
  const { now } = tx.context;
  const made = {
    id: randomBytes(9).toString('hex'),
    code: newCode(),
    expiresAt: new Date(now.getTime() + claimCodeDays * day),
  };
  await sql`SELECT make_claim_code(${made.id}, ${hashOfCode(made.code)}, ${caseId}, ${role}, ${now}, ${made.expiresAt})`.execute(
    tx.db,
  );
  tx.audit({ action: 'claim-code.made', caseId, subject: `${made.id} for ${role}` });
  return made;
}

/** The holder of a code who has no account: reads one case, writes nothing. */
export const holderOf = (code: { id: string; role: string }): Person => ({
  id: `claim-code:${code.id}`,
  role: code.role as ServerRole,
  organization: null,
  reviewer: null,
  scopes: ['cases:read'],
});

/** A code that still works: not ended, not claimed. Null for every other. */
export async function claimCodeTyped(
  tx: Tx,
  typed: string,
): Promise<{ id: string; caseId: string; role: string } | null> {
  const row = await tx.db
    .selectFrom('people.claim_code')
    .select(['id', 'case_id', 'role'])
    .where('code_hash', '=', hashOfCode(typed))
    .where('claimed_at', 'is', null)
    .where('expires_at', '>', tx.context.now)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, caseId: row.case_id, role: row.role };
}

/** Makes an account a member of the case; false where the code does not work any more or is for another role. */
export async function claimCase(tx: Tx, code: { id: string; caseId: string }, account: string): Promise<boolean> {
  const { rows } = await sql<{
    claimed: boolean;
  }>`SELECT claim_case(${code.id}, ${account}, ${tx.context.now}) AS claimed`.execute(tx.db);
  const claimed = rows[0]?.claimed === true;
  if (claimed) tx.audit({ action: 'case.claimed', caseId: code.caseId, subject: code.id });
  return claimed;
}
