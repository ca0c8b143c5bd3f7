import type { Office } from '@overread/engine/notice';
import type { JobHandler } from '../jobs/index.ts';
import type { Mailer } from '../notices/mailer.ts';
import { fail } from '../problems/index.ts';
import { resetMail } from './reset-mail.ts';
import { makeReset, resetMinutes, resetPlace } from './reset-password.ts';

/**
 * Makes the code and sends it, where the address is that of an account; else nothing happens, and nobody learns it. A second
 * attempt sends a new code, and the one before ends. The address is forgotten with the work.
 */
export const resetJob = ({ office, mailer }: { office: Office; mailer: Mailer | null }): JobHandler => ({
  kind: 'password-reset',
  async run({ id, key, payload }, tx, store) {
    if (mailer === null) {
      return fail('configuration-invalid', {
        where: 'SMTP_URL',
        detail: 'No mail server is set; nobody gets a code for a new password.',
        remedy: 'Set SMTP_URL and OVERREAD_MAIL_FROM and start the server again.',
      });
    }
    const email = store.vault.open(String(payload['email']), resetPlace(key));
    const made = await store.internalBeside(tx.context, (beside) => makeReset(beside, email));
    if (made !== null) {
      const { subject, text } = resetMail(made.code, resetMinutes, office, made.language);
      await mailer.send({ id: `reset-${key}`, to: email, subject, text });
    }
    await tx.db.updateTable('job').set({ payload: '{}' }).where('id', '=', id).execute();
  },
});
