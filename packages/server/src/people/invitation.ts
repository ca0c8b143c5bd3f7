import { randomBytes } from 'node:crypto';
import type { Tx } from '../store/index.ts';
import { hashOfCode, newCode } from './code.ts';

const day = 86_400_000;
/** An invitation on paper travels a week and lies a week. */
export const invitationDays = 14;

export interface MadeInvitation {
  readonly id: string;
  /** Shown once, to be printed or sent. */
  readonly code: string;
  readonly expiresAt: Date;
}

/** Invites the owner of an account to make it his own, also anew where he lost what proves who he is. Earlier ones end. */
export async function invite(tx: Tx, account: string): Promise<MadeInvitation> {
  const { now, person } = tx.context;
  await tx.db
    .updateTable('people.invitation')
    .set({ withdrawn_at: now })
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  const made = {
    id: randomBytes(9).toString('hex'),
    code: newCode(),
    expiresAt: new Date(now.getTime() + invitationDays * day),
  };
  await tx.db
    .insertInto('people.invitation')
    .values({
      id: made.id,
      account,
      code_hash: hashOfCode(made.code),
      made_by: person.id,
      made_at: now,
      expires_at: made.expiresAt,
      used_at: null,
      withdrawn_at: null,
    })
    .execute();
  tx.audit({ action: 'invitation.made', subject: `${made.id} for ${account}` });
  return made;
}
