import type { Mailer } from '../notices/mailer.ts';

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mailer that keeps what it is given, and refuses while it is `down`. */
export function mailbox(): Mailer & { readonly mails: Letter[]; down: boolean } {
  const mails: Letter[] = [];
  const box = {
    mails,
    down: false,
    send(mail: Letter) {
      if (box.down) return Promise.reject(new Error('Try later'));
      mails.push(mail);
      return Promise.resolve();
    },
    close: () => undefined,
  };
  return box;
}
