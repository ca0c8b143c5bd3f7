import { newCode, hashOfCode } from './code.ts';
import type { Tx } from '../store/index.ts';

const count = 10;

/** Ten codes for the day on which the second factor is lost; those before end. Shown once. */
export async function newRecoveryCodes(tx: Tx, account: string): Promise<string[]> {
  const codes = Array.from({ length: count }, newCode);
  await tx.db.deleteFrom('people.recovery_code').where('account', '=', account).execute();
  await tx.db
    .insertInto('people.recovery_code')
    .values(codes.map((code) => ({ account, hash: hashOfCode(code), used_at: null })))
    .execute();
  return codes;
}

/** Takes a code, once; false where it is none or was taken. */
export async function takeRecoveryCode(tx: Tx, account: string, code: string): Promise<boolean> {
  const taken = await tx.db
    .updateTable('people.recovery_code')
    .set({ used_at: tx.context.now })
    .where('account', '=', account)
    .where('hash', '=', hashOfCode(code))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return Number(taken.numUpdatedRows) === 1;
}
