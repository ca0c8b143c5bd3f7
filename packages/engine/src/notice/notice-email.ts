import type { PartyNotice } from './notice.ts';
import { fill, type Locale, wordsOf } from './words/index.ts';

/** An e-mail as plain text. */
export interface NoticeEmail {
  readonly subject: string;
  readonly text: string;
}

/**
 * The e-mail that says that a document waits in the portal, and nothing else: the same words for every kind of notice and
 * every case. It reads of the notice only what the office is called and where it is reached.
 *
 * Throws for an invitation: its code opens the case and goes by mail only.
 */
export function noticeEmail(notice: PartyNotice, locale: Locale): NoticeEmail {
  if (notice.kind === 'claim-invitation') {
    throw new RangeError(
      'An invitation with a case code is sent by mail only; whoever reads the e-mail could open the case.',
    );
  }
  const { email } = wordsOf(locale);
  const { name, phone, portal } = notice.office;
  const paragraphs = [
    email.waiting,
    fill(email.signIn, { portal }),
    email.day,
    email.privacy,
    fill(email.call, { name, phone }),
    email.noAnswer,
    name,
  ];
  return { subject: email.subject, text: `${paragraphs.join('\n\n')}\n` };
}
