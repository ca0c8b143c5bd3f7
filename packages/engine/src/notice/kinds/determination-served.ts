import type { DeterminationServed } from '../notice.ts';
import type { NoticeSection } from '../outline.ts';
import type { Page } from '../page.ts';
import {
  answer,
  dates,
  decisionRows,
  list,
  meaningsOf,
  resultOf,
  rows,
  section,
  sentences,
  when,
} from '../parts/index.ts';
import { fill, lengthOf, ruled, sayDate, type Words } from '../words/index.ts';

export function determinationServed(notice: DeterminationServed, words: Words): Page {
  const { determination: messages } = words;
  const { items, letter, on } = notice;
  return {
    title: messages.title,
    sections: [
      ...answer(words, resultOf(words, items), decisionRows(words, items), sentences(...meaningsOf(words, items))),
      ...section('text', words.parts.next, [
        sentences(
          fill(messages.enclosed, { issued: sayDate(words, letter.issuedOn) }),
          ...ruled(words, messages.binding, 'determination-binds', on),
        ),
      ]),
      ...approved(notice, words),
      ...refused(notice, words),
      ...appealSection(notice, words),
      ...dates(words, [notice.appeal, ...notice.alsoDue]),
      ...section('text', messages.letter, [
        rows(words.heads.facts, [
          [messages.issued, sayDate(words, letter.issuedOn)],
          [messages.hash, letter.sha256],
        ]),
      ]),
    ],
  };
}

function approved({ items, on }: DeterminationServed, words: Words): NoticeSection[] {
  if (!items.some(({ decision }) => decision === 'overturned')) return [];
  const { determination: messages } = words;
  const authorize = lengthOf(words, 'impl-pro', on);
  const reimburse = lengthOf(words, 'impl-retro', on);
  const within =
    authorize === null || reimburse === null
      ? []
      : ruled(
          words,
          fill(messages.approvedWithin, { authorize: authorize.length, reimburse: reimburse.length }),
          'implement-promptly',
          on,
        );
  return section('text', messages.approvedTitle, [
    sentences(...ruled(words, messages.approved, 'implement-promptly', on), ...within),
  ]);
}

function refused({ items, on }: DeterminationServed, words: Words): NoticeSection[] {
  if (!items.some(({ decision }) => decision === 'upheld')) return [];
  const { determination: messages } = words;
  return section('text', messages.refusedTitle, [sentences(...ruled(words, messages.refused, 'upheld-effect', on))]);
}

function appealSection({ appeal, on }: DeterminationServed, words: Words): NoticeSection[] {
  const { determination: messages } = words;
  const lead = appeal === null ? messages.appealWithoutDate : fill(messages.appeal, { due: when(words, appeal) });
  return section('text', words.parts.disagree, [
    sentences(lead, ...ruled(words, messages.standard, 'appeal-grounds', on)),
    list(messages.grounds),
  ]);
}
