import type { ClaimInvitation } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, list, section, sentences } from '../parts/index.ts';
import { fill, sayDate, type Words } from '../words/index.ts';

export function claimInvitation(notice: ClaimInvitation, words: Words): Page {
  const { invitation: messages } = words;
  const { code, office } = notice;
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        messages.lead,
        fill(messages.code, { code }),
        fill(messages.until, { until: sayDate(words, notice.until) }),
      ),
      ...section('text', messages.stepsTitle, [
        list([fill(messages.open, { portal: office.portal }), fill(messages.enter, { code }), messages.password]),
      ]),
      ...section('text', messages.secretTitle, [sentences(messages.secret, messages.paper)]),
      ...dates(words, notice.alsoDue),
    ],
  };
}
