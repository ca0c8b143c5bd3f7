import { randomBytes } from 'node:crypto';
import type { CaseEvent, CaseState } from '@overread/engine/case';
import { sql } from 'kysely';
import type { Tx } from '../store/index.ts';

/** An access ends by itself after so long. The database holds the same. */
export const emergencyMinutes = 60;

/** Begins an access to one case; null where there is no such case. What it opens follows from the role. */
export async function beginEmergency(
  tx: Tx,
  caseNumber: string,
  reason: string,
): Promise<{ id: string; expiresAt: Date } | null> {
  const { now } = tx.context;
  const id = `em_${randomBytes(9).toString('hex')}`;
  const expiresAt = new Date(now.getTime() + emergencyMinutes * 60_000);
  const { rows } = await sql<{ begun: boolean }>`
    SELECT begin_emergency(${id}, ${caseNumber}, ${reason}, ${now}, ${expiresAt}) AS begun`.execute(tx.db);
  if (rows[0]?.begun !== true) return null;
  tx.audit({ action: 'emergency.begun', caseId: caseNumber, subject: id });
  return { id, expiresAt };
}

/** Ends an access, one's own or another's; false where it has ended. */
export async function endEmergency(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ ended: boolean }>`SELECT end_emergency(${id}, ${tx.context.now}) AS ended`.execute(
    tx.db,
  );
  const ended = rows[0]?.ended === true;
  if (ended) tx.audit({ action: 'emergency.ended', subject: id });
  return ended;
}

/** The case that an access opens, with its history; null where the access has ended, is another's, or opens no case. */
export async function emergencyCase(
  tx: Tx,
  id: string,
): Promise<{ state: CaseState; events: readonly { event: CaseEvent; hash: string }[] } | null> {
  const { now } = tx.context;
  const { rows } = await sql<{ case_id: string; state: string }>`
    SELECT * FROM emergency_case(${id}, ${now})`.execute(tx.db);
  const [found] = rows;
  if (found === undefined) return null;
  const told = await sql<{ body: string; hash: string }>`SELECT * FROM emergency_events(${id}, ${now})`.execute(tx.db);
  tx.audit({ action: 'emergency.case-read', caseId: found.case_id, subject: id });
  const events = told.rows.map(({ body, hash }) => ({ event: JSON.parse(body) as CaseEvent, hash }));
  return { state: JSON.parse(found.state) as CaseState, events };
}

/** Who reviews now. */
export interface EmergencyReviewer {
  readonly caseNumber: string;
  /** Null where nobody does. */
  readonly reviewer: { readonly key: string; readonly names: readonly string[]; readonly email: string | null } | null;
}

/** Who reviews the case of an access; null where the access has ended, is another's, or opens no identity. */
export async function emergencyReviewer(tx: Tx, id: string): Promise<EmergencyReviewer | null> {
  const { rows } = await sql<{
    case_id: string;
    reviewer: string | null;
    names: string[] | null;
    email: string | null;
  }>`SELECT * FROM emergency_reviewer(${id}, ${tx.context.now})`.execute(tx.db);
  const [found] = rows;
  if (found === undefined) return null;
  const { case_id: caseNumber, reviewer: key, names, email } = found;
  tx.audit({ action: 'emergency.reviewer-read', caseId: caseNumber, subject: id });
  return { caseNumber, reviewer: key === null ? null : { key, names: names ?? [], email } };
}
