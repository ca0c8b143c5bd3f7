import type { Termination } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, items, section, sentences } from '../parts/index.ts';
import { fill, ruled, sayDate, type Words, wording } from '../words/index.ts';

export function termination(notice: Termination, words: Words): Page {
  const { termination: messages } = words;
  const { ground, goOn, on } = notice;
  const inPart = goOn.length > 0;
  const toWorker = notice.to.role === 'employee';
  const reason = fill(messages.grounds[ground], { on: sayDate(words, notice.happenedOn) });
  return {
    title: inPart ? messages.titlePart : messages.title,
    sections: [
      ...answer(
        words,
        wording(inPart ? messages.leadPart : messages.lead, toWorker),
        // No rule was found on withdrawal by the employee, so none is cited.
        ...(ground === 'application-withdrawn' ? [reason] : ruled(words, reason, 'termination', on)),
        messages.noDecision,
      ),
      ...items(words, notice.items, messages.ended),
      ...(inPart ? items(words, goOn, messages.goOn) : []),
      ...section('text', words.parts.options, [sentences(fill(messages.wrong, { phone: notice.office.phone }))]),
      ...dates(words, notice.alsoDue),
    ],
  };
}
