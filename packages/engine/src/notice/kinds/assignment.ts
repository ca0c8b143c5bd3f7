import type { Assignment } from '../notice.ts';
import type { Page } from '../page.ts';
import {
  answer,
  dates,
  howToSend,
  items,
  list,
  recordList,
  recordsPenalty,
  rows,
  section,
  sentences,
  when,
} from '../parts/index.ts';
import type { PartyRole } from '../people.ts';
import { fill, ruled, type Words, withCite, wording } from '../words/index.ts';

export function assignment(notice: Assignment, words: Words): Page {
  const { assignment: messages } = words;
  const { about, office, on, records, to } = notice;
  const toWorker = to.role === 'employee';
  const due = when(words, records);
  const penalty = recordsPenalty(words, on);
  return {
    title: messages.title,
    sections: [
      ...answer(
        words,
        fill(wording(messages.lead, toWorker), { worker: about.worker }),
        fill(messages[duty(to.role)], { due }),
        messages.priority[about.priority],
      ),
      ...items(words, notice.items),
      ...section('text', messages.records, [
        sentences(fill(messages.recordsIntro, { due })),
        list(recordList(words, on, about.requestedOn)),
        sentences(
          ...ruled(words, messages.receipt, 'receipt-counts', on),
          ...ruled(words, messages.copies, 'record-copies', on),
          penalty === null ? null : withCite(fill(messages.penalty, penalty), penalty.cite),
          ...ruled(words, messages.without, 'not-on-ur-alone', on),
        ),
      ]),
      ...section('text', messages.mayTitle, [
        sentences(...ruled(words, wording(messages.mayText, toWorker), 'may-submit', on)),
      ]),
      ...howToSend(words, office, about.caseNumber),
      ...dates(words, [records, ...notice.alsoDue]),
      ...section('text', messages.organisation, [
        rows(words.heads.facts, [
          [words.proof.name, office.name],
          [words.serviceList.address, office.address.join(', ')],
        ]),
        sentences(...ruled(words, messages.secret, 'reviewer-confidential', on)),
      ]),
    ],
  };
}

/** What the notice asks of its addressee about the records. */
function duty(role: PartyRole): 'must' | 'may' | 'told' {
  if (role === 'claims-administrator') return 'must';
  return role === 'employer' || role === 'state' ? 'told' : 'may';
}
