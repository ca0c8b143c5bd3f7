import type { AmendedDetermination } from '../notice.ts';
import type { Page } from '../page.ts';
import { answer, dates, decisionRows, resultOf, rows, section, sentences } from '../parts/index.ts';
import { fill, sayDate, saySaid, type Words } from '../words/index.ts';

export function amendedDetermination(notice: AmendedDetermination, words: Words): Page {
  const { amended: messages, determination } = words;
  const { first, corrected, items } = notice;
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        fill(messages.lead, { issued: sayDate(words, first.issuedOn) }),
        messages.same,
        resultOf(words, items),
        decisionRows(words, items),
        messages.replace,
      ),
      ...section('text', messages.what, [sentences(saySaid(words, notice.what))]),
      ...section('text', words.parts.disagree, [sentences(messages.time)]),
      ...dates(words, [notice.appeal, ...notice.alsoDue]),
      ...section('text', messages.letters, [
        rows(words.heads.facts, [
          [messages.first, first.sha256],
          [determination.issued, sayDate(words, first.issuedOn)],
          [messages.corrected, corrected.sha256],
          [determination.issued, sayDate(words, corrected.issuedOn)],
        ]),
      ]),
    ],
  };
}
