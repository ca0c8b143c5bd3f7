import type { RecordsReminder } from '../notice.ts';
import type { Page } from '../page.ts';
import {
  answer,
  dates,
  howToSend,
  list,
  recordList,
  recordsPenalty,
  section,
  sentences,
  when,
} from '../parts/index.ts';
import { cite, count, fill, sayDate, sayDollars, saySaid, type Words } from '../words/index.ts';

export function recordsReminder(notice: RecordsReminder, words: Words): Page {
  const { reminder: messages } = words;
  const { records, late, on, office, about } = notice;
  const lead =
    late === null
      ? fill(messages.due, { due: when(words, records) })
      : fill(messages.late, { day: sayDate(words, records.due), late: count(messages.days, late.days) });
  const penalty = penaltyOf(notice, words);
  const asked =
    notice.missing.length > 0
      ? notice.missing.map((one) => saySaid(words, one))
      : recordList(words, on, about.requestedOn);
  return {
    title: late === null ? messages.titleDue : messages.titleLate,
    sections: [
      ...answer(words, lead, penalty),
      ...section('text', messages.missing, [list(asked), sentences(messages.instead)]),
      ...(late === null || penalty === null ? [] : section('text', messages.penaltyTitle, [sentences(messages.count)])),
      ...howToSend(words, office, about.caseNumber),
      ...dates(words, [records, ...notice.alsoDue]),
    ],
  };
}

/** What lateness costs so far, or would cost; null where no penalty is in force. */
function penaltyOf({ late, records }: RecordsReminder, words: Words): string | null {
  const { reminder: messages } = words;
  const rule = recordsPenalty(words, records.due.slice(0, 10));
  if (late === null) return rule === null ? null : fill(messages.penaltyNone, rule);
  const days = count(messages.days, late.days);
  if (late.amount !== null) {
    return fill(messages.penalty, {
      amount: sayDollars(late.amount),
      late: days,
      cite: cite(words, late.section),
    });
  }
  return rule === null ? null : fill(messages.penaltyUnknown, { late: days, cite: cite(words, late.section) });
}
