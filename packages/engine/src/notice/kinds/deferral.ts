import type { Deferral } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, items, section, sentences } from '../parts/index.ts';
import { cite, fill, lengthOf, ruled, saySaid, type Words, withCite, wording } from '../words/index.ts';

export function deferral(notice: Deferral, words: Words): Page {
  const { deferral: messages } = words;
  const { on, says } = notice;
  const time = lengthOf(words, 'app-liab', on);
  const after =
    time === null ? null : withCite(fill(messages.after, { length: time.length }), cite(words, time.section));
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        wording(messages.lead, notice.to.role === 'employee'),
        ...ruled(words, messages.reason, 'deferral', on),
        messages.nothing,
      ),
      ...section('text', messages.says, [says === null ? null : sentences(saySaid(words, says))]),
      ...section('text', words.parts.next, [sentences(after, ...ruled(words, messages.agree, 'deferral', on))]),
      ...items(words, notice.items),
      ...dates(words, notice.alsoDue),
    ],
  };
}
