import type { ExpeditedConversion } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, howToSend, section, sentences, when } from '../parts/index.ts';
import { fill, ruled, type Words, wording } from '../words/index.ts';

export function expeditedConversion(notice: ExpeditedConversion, words: Words): Page {
  const { expedited: messages } = words;
  const { records, decision, office, about } = notice;
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        wording(messages.lead, notice.to.role === 'employee'),
        ...ruled(words, messages.why, 'conversion', notice.on),
        messages.dates,
      ),
      ...section('text', words.parts.next, [
        sentences(
          records === null ? null : fill(messages.records, { due: when(words, records) }),
          decision === null ? null : fill(messages.decision, { due: when(words, decision) }),
        ),
      ]),
      ...howToSend(words, office, about.caseNumber),
      ...dates(words, [records, decision, ...notice.alsoDue]),
    ],
  };
}
