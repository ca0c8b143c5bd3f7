import { createHash } from 'node:crypto';
import type { Tx } from '../../store/index.ts';

const patience = 300_000;

/** Host and address by which the browser reached us: a passkey belongs to the host, and says at which address it was used. */
export interface Place {
  readonly rpId: string;
  readonly origin: string;
}

const hashOf = (challenge: string): string => createHash('sha256').update(`passkey\n${challenge}`).digest('hex');

/** Keeps a challenge until it comes back signed. */
export async function keepChallenge(tx: Tx, challenge: string, account: string | null): Promise<void> {
  const { now } = tx.context;
  await tx.db.deleteFrom('people.passkey_challenge').where('expires_at', '<=', now).execute();
  await tx.db
    .insertInto('people.passkey_challenge')
    .values({ hash: hashOf(challenge), account, expires_at: new Date(now.getTime() + patience) })
    .execute();
}

/** Takes a challenge, once; false where it was never given, was taken, is too old, or was given for another purpose. */
export async function takeChallenge(tx: Tx, challenge: string, account: string | null): Promise<boolean> {
  const taken = await tx.db
    .deleteFrom('people.passkey_challenge')
    .where('hash', '=', hashOf(challenge))
    .where('expires_at', '>', tx.context.now)
    .where('account', account === null ? 'is' : '=', account)
    .executeTakeFirst();
  return Number(taken.numDeletedRows) === 1;
}

/** The challenge that a response answers, unchecked; empty where it cannot be read. */
export function challengeIn(clientDataJson: string): string {
  try {
    const told = JSON.parse(Buffer.from(clientDataJson, 'base64url').toString()) as { challenge?: unknown } | null;
    return typeof told?.challenge === 'string' ? told.challenge : '';
  } catch {
    // No JSON names no challenge; the response is then refused.
    return '';
  }
}
