import type { ClaimInvitation } from '../notice.ts';
import type { Page } from '../page.ts';
import type { Method } from '../people.ts';
import { answer, dates, list, section, sentences } from '../parts/index.ts';
import { fill, sayDate, type Words } from '../words/index.ts';

const onPaper: readonly Method[] = [
  'personal',
  'mail',
  'mail-outside-california',
  'mail-outside-united-states',
  'mail-address-confidentiality',
  'overnight',
];

/** Throws where the code would reach anyone but the worker, or by a way on which others may read it. */
export function claimInvitation(notice: ClaimInvitation, words: Words): Page {
  const { sentTo, to } = notice;
  if (to.role !== 'employee' || sentTo.some(({ role, method }) => role !== 'employee' || !onPaper.includes(method))) {
    throw new RangeError(
      'An invitation holds a code that opens the case: it goes to the injured worker alone, by mail or by hand.',
    );
  }
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
