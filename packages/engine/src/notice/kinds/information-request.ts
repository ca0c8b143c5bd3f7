import type { InformationRequest } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, asksIn, dates, howToSend, list, section, when } from '../parts/index.ts';
import { fill, ruled, type Words } from '../words/index.ts';

export function informationRequest(notice: InformationRequest, words: Words): Page {
  const { information: messages } = words;
  const { purpose, deadline, office, about, on } = notice;
  const copied = purpose === 'review' ? ruled(words, messages.copied, 'request-copied', on) : [];
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        fill(messages.lead, { due: when(words, deadline) }),
        messages.why[purpose],
        messages.without[purpose],
        ...copied,
      ),
      ...section('text', messages.asked, [list(asksIn(words, notice.asks))]),
      ...howToSend(words, office, about.caseNumber),
      ...dates(words, [deadline, ...notice.alsoDue]),
    ],
  };
}
