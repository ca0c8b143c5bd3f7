import { createHash, randomBytes } from 'node:crypto';
import type { Person, ServerRole, StoreContext, Tx } from '../store/index.ts';
import { durationsOf } from './durations.ts';
import { networkOf } from './network.ts';

/** What proved who someone is. `organization`: its own sign-in with a second factor; `organization-alone`: without one. */
export type Factor =
  | 'password'
  | 'totp'
  | 'recovery-code'
  | 'passkey'
  | 'organization'
  | 'organization-alone'
  | 'claim-code';

/** Where a request comes from. */
export interface Origin {
  readonly address: string;
  readonly agent: string;
}

export const hashOfToken = (token: string): string => createHash('sha256').update(`session\n${token}`).digest('hex');

/** What a page of the application sends with each write: made of the cookie's token, which other sites cannot read. */
export const csrfOf = (token: string): string => createHash('sha256').update(`csrf\n${token}`).digest('base64url');

export interface BegunSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Begins a session of an account or of a claim code. The token is in the cookie and nowhere else. */
export async function beginSession(
  tx: Tx,
  of: { readonly account: string } | { readonly claimCode: string },
  role: ServerRole,
  factors: readonly Factor[],
  { address, agent }: Origin,
): Promise<BegunSession> {
  const { now } = tx.context;
  const { idle, absolute } = durationsOf(role);
  const token = randomBytes(32).toString('base64url');
  const id = randomBytes(9).toString('hex');
  const expiresAt = new Date(now.getTime() + absolute * 1000);
  await tx.db
    .insertInto('people.session')
    .values({
      id,
      token_hash: hashOfToken(token),
      account: 'account' in of ? of.account : null,
      claim_code: 'claimCode' in of ? of.claimCode : null,
      role,
      factors: [...factors],
      made_at: now,
      seen_at: now,
      idle_seconds: idle,
      expires_at: expiresAt,
      ended_at: null,
      ended_why: null,
      network: networkOf(address),
      agent: agent.slice(0, 200),
    })
    .execute();
  tx.audit({ action: 'session.begun', subject: `${id} by ${factors.join(' and ')}` });
  return { token, expiresAt };
}

export type EndedWhy = 'signed-out' | 'signed-out-everywhere' | 'password-changed' | 'account-changed' | 'invited-anew';

/** Ends the sessions of an account, but for one where `except` names its token; answers how many. */
export async function endSessions(
  tx: Tx,
  account: string,
  why: EndedWhy,
  which: { readonly id?: string; readonly exceptToken?: string } = {},
): Promise<number> {
  let query = tx.db
    .updateTable('people.session')
    .set({ ended_at: tx.context.now, ended_why: why })
    .where('account', '=', account)
    .where('ended_at', 'is', null);
  if (which.id !== undefined) query = query.where('id', '=', which.id);
  if (which.exceptToken !== undefined) query = query.where('token_hash', '<>', hashOfToken(which.exceptToken));
  const ended = Number((await query.executeTakeFirst()).numUpdatedRows);
  if (ended > 0) tx.audit({ action: 'session.ended', subject: `${ended} of ${account}: ${why}` });
  return ended;
}

/** Ends the session of a token, whoever's it is; false where it had ended. */
export async function endSession(tx: Tx, token: string): Promise<boolean> {
  const ended = await tx.db
    .updateTable('people.session')
    .set({ ended_at: tx.context.now, ended_why: 'signed-out' })
    .where('token_hash', '=', hashOfToken(token))
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (ended !== undefined) tx.audit({ action: 'session.ended', subject: `${ended.id}: signed-out` });
  return ended !== undefined;
}

/** A transaction of the sign-in itself, in the name of someone who is known now. */
export const contextAs = (person: Person, now: Date, requestId: string): StoreContext => ({ person, now, requestId });
