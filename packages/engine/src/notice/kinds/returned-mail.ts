import type { ReturnedMail } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, list, rows, section } from '../parts/index.ts';
import { fill, sayDate, type Words } from '../words/index.ts';

export function returnedMail(notice: ReturnedMail, words: Words): Page {
  const { returned: messages } = words;
  const { document, served, returnedOn, found } = notice;
  const { name, role, address, method, on } = served;
  return {
    title: messages.title,
    sections: [
      ...answer(words, fill(messages.lead, { document, name, on: sayDate(words, returnedOn) })),
      ...section('text', words.parts.next, [list(messages.steps)]),
      ...section('text', messages.details, [
        rows(words.heads.facts, [
          [messages.rows.document, document],
          [messages.rows.name, name],
          [messages.rows.role, words.roles[role]],
          [messages.rows.address, address.length > 0 ? address.join(', ') : words.notStated],
          [messages.rows.method, words.methods[method].name],
          [messages.rows.sent, sayDate(words, on)],
          [messages.rows.returned, sayDate(words, returnedOn)],
          [messages.rows.reason, messages.reasons[notice.reason]],
          [messages.rows.found, found === null ? messages.notFound : found.join(', ')],
        ]),
      ]),
    ],
  };
}
