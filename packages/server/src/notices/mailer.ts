import { createTransport } from 'nodemailer';

interface Mail {
  /** Opaque key; the same mail sent twice carries the same Message-ID, so that mail programs show it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends e-mail; an error means that it is not known to have been sent. */
export interface Mailer {
  readonly send: (mail: Mail) => Promise<void>;
  readonly close: () => void;
}

/** By SMTP: `smtp://user:password@host:587`, `smtps://…:465`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    // A server that hangs must not hold a job, and with it a transaction, for long.
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const host =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^\w.-]/g, '') ?? 'localhost';
  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${host}>` });
    },
    close: () => transport.close(),
  };
}

/** From the environment; null where no server is named: e-mail then waits, and the list of jobs shows it. */
export function mailerFromEnvironment(env: NodeJS.ProcessEnv = process.env): Mailer | null {
  const url = env['SMTP_URL'];
  return url === undefined || url === '' ? null : smtpMailer(url, env['OVERREAD_MAIL_FROM'] ?? 'no-reply@localhost');
}
