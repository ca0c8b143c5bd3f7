import type { Acknowledgement } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, asksIn, dates, howToSend, items, list, section, when } from '../parts/index.ts';
import { fill, ruled, sayDate, type Words, wording } from '../words/index.ts';

export function acknowledgement(notice: Acknowledgement, words: Words): Page {
  const { acknowledgement: messages } = words;
  const { about, office, on, missing } = notice;
  const toWorker = notice.to.role === 'employee';
  const { caseNumber, worker } = about;
  const lead = fill(wording(messages.lead, toWorker), {
    received: sayDate(words, about.receivedOn),
    caseNumber,
    worker,
  });
  const deadline = missing?.deadline ?? null;
  const free = ruled(words, wording(words.free, toWorker), 'free-of-charge', on);
  const [first, ...rest] = messages.steps;
  const steps = [...ruled(words, first ?? '', 'state-decides-eligibility', on), ...rest];
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        lead,
        missing === null ? messages.nothing : wording(messages.missing, toWorker),
        deadline === null ? null : fill(messages.by, { due: when(words, deadline) }),
        ...free,
      ),
      ...(missing === null
        ? []
        : [
            ...section('text', messages.missingTitle, [list(asksIn(words, missing.asks))]),
            ...howToSend(words, office, caseNumber),
          ]),
      ...dates(words, [deadline, ...notice.alsoDue]),
      ...items(words, notice.items),
      ...section('text', words.parts.next, [list(steps)]),
    ],
  };
}
