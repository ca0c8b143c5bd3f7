import type { Vault } from '../sealed/index.ts';
import { sealedPlace, type Tx } from '../store/index.ts';
import { newTotp } from './totp.ts';

/**
 * Gives an account a second factor that counts at once, and answers its secret: for accounts that the software makes
 * itself, such as those of a demonstration. A person sets his own with his invitation.
 */
export async function setSecondFactor(
  tx: Tx,
  vault: Vault,
  account: string,
  label: string,
): Promise<{ secret: string; uri: string }> {
  const totp = newTotp(label);
  await tx.db
    .insertInto('people.totp')
    .values({
      account,
      secret: vault.seal(totp.secret, sealedPlace.totp(account)),
      confirmed_at: tx.context.now,
    })
    .execute();
  tx.audit({ action: 'second-factor.set', subject: account });
  return totp;
}
