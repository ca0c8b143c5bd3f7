import type { Office } from '@overread/engine/notice';
import type { JobHandler } from '../jobs/index.ts';
import type { Mailer } from '../notices/mailer.ts';
import { fail } from '../problems/index.ts';

const words = {
  en: (portal: string, access: string) => ({
    subject: 'Emergency access was opened',
    text: [
      `Somebody with the right to do so has opened an emergency access (${access}). It ends after an hour.`,
      `Who, why and to what stands in the list of emergency accesses at ${portal}.`,
      'If you know of no emergency, end the access there and ask.',
    ],
  }),
  es: (portal: string, access: string) => ({
    subject: 'Se abrió un acceso de emergencia',
    text: [
      `Alguien con derecho a hacerlo abrió un acceso de emergencia (${access}). Termina después de una hora.`,
      `Quién, por qué y a qué consta en la lista de accesos de emergencia en ${portal}.`,
      'Si no sabe de ninguna emergencia, termine allí el acceso y pregunte.',
    ],
  }),
};

/** Tells every administrator and medical director of an access, him who opened it too. The e-mail names no case and nobody. */
export const emergencyNoticeJob = ({ office, mailer }: { office: Office; mailer: Mailer | null }): JobHandler => ({
  kind: 'emergency-notice',
  async run({ payload }, tx, store) {
    if (mailer === null) {
      return fail('configuration-invalid', {
        where: 'SMTP_URL',
        detail: 'No mail server is set; nobody is told of an emergency access.',
        remedy: 'Set SMTP_URL and OVERREAD_MAIL_FROM and start the server again.',
      });
    }
    const access = String(payload['access']);
    const told = await store.internalBeside(tx.context, ({ db }) =>
      db
        .selectFrom('people.account')
        .select(['id', 'email', 'language'])
        .where('role', 'in', ['administrator', 'medical-director'])
        .where('state', '=', 'active')
        .orderBy('id')
        .execute(),
    );
    for (const { id, email, language } of told) {
      if (email === null) continue;
      const { subject, text } = words[language](office.portal, access);
      await mailer.send({
        id: `emergency-${access}-${id}`,
        to: email,
        subject,
        text: [...text, office.name].join('\n\n'),
      });
    }
  },
});
